using Attest.Reading.Encodings;
using Attest.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Follows every character of a reading to the received text, to its part of the file and to the bytes, and back again.</summary>
internal static class OriginCheck
{
    /// <summary>A sentence about the first thing that is wrong; empty where all is well.</summary>
    /// <param name="transcript">What was read.</param>
    /// <param name="encoding">The witness's encoding, for formats whose received text is the file itself.</param>
    /// <param name="bytesOf">The bytes of a part of the file.</param>
    public static string WhatIsWrong(Transcript transcript, string encoding, Func<string, byte[]> bytesOf)
    {
        var origins = transcript.Origins.Count > 0
            ? transcript.Origins
            : [new Origin("", encoding, TextSpan.Of(0, transcript.Received.Length), OffsetMap.Identity(transcript.Received.Length))];
        if (origins[0].Received.Start != 0 || origins[^1].Received.End != transcript.Received.Length
            || origins.Zip(origins.Skip(1)).Any(p => p.First.Received.End != p.Second.Received.Start))
        {
            return "The origins do not cover the received text.";
        }

        foreach (var origin in origins)
        {
            byte[] part = bytesOf(origin.Part);
            if (Changed(transcript, origin, TextDecoder.As(part, origin.Encoding.Split(' ')[0]).Text) is { } changed)
            {
                return changed;
            }

            var bytes = new ByteOffsets(part, origin.Encoding);
            foreach (int i in Sampled(transcript.Reading.Length))
            {
                var received = transcript.Map.ToReceived(TextSpan.FromLength(i, 1));
                if (origin.Received.Contains(received) && Wrong(origin, bytes, received) is { } wrong)
                {
                    return $"'{transcript.Reading[i]}' at {i}: {wrong}";
                }
            }
        }

        return "";
    }

    /// <summary>What a map calls a copy is one: the characters it leads to in the decoded part are the same.</summary>
    private static string? Changed(Transcript transcript, Origin origin, string part)
    {
        foreach (var run in origin.Map.Runs.Where(r => r.Copied))
        {
            string received = run.Reading.Shift(origin.Received.Start).In(transcript.Received), there = run.Received.In(part);
            if (received != there)
            {
                return $"'{received}' is called a copy of '{there}' at {run.Received} of '{origin.Part}'";
            }
        }

        return null;
    }

    private static string? Wrong(Origin origin, ByteOffsets bytes, TextSpan received)
    {
        var relative = received.Shift(-origin.Received.Start);
        var characters = origin.Map.ToReceived(relative);
        var place = bytes.ToBytes(characters);
        if (place.IsEmpty && !characters.IsEmpty)
        {
            return $"no bytes for characters {characters} of '{origin.Part}'";
        }

        var back = bytes.ToCharacters(place);
        return !back.Contains(characters) ? $"bytes {place} lead back to {back}, not to {characters}"
            : !characters.IsEmpty && !origin.Map.ToReading(characters).Contains(relative) ? $"characters {characters} lead back to {origin.Map.ToReading(characters)}, not to {relative}"
            : null;
    }

    /// <summary>Every offset of a short text; of a long one some from all over it.</summary>
    private static IEnumerable<int> Sampled(int length)
    {
        int step = Math.Max(1, length / 5000);
        for (int i = 0; i < length; i += step)
        {
            yield return i;
        }
    }
}
