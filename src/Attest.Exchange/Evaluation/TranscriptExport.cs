using System.Globalization;
using Attest.Reading;
using Attest.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>One document without a base, as one line of JSON: its texts and all that reading tells of it; places in code points of the received text.</summary>
public sealed record TranscriptExport
{
    /// <summary>True where the place of every word on its page is written too. The default value is false: there are many.</summary>
    public bool HasPlaces { get; init; }

    public string Json(Witness witness, IReadOnlyList<Finding> findings)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, witness, findings);
        return text.ToString();
    }

    /// <summary>Writes the same piece by piece, without a line end: of a large document the whole is several times as long as its text.</summary>
    public void Write(TextWriter output, Witness witness, IReadOnlyList<Finding> findings)
    {
        var transcript = witness.Transcript;
        var lists = new TranscriptLists(transcript);
        var json = new JsonText(output).Open('{').Pair("received", transcript.Received).Pair("reading", transcript.Reading);
        lists.Regions(json);
        json.Pair("path", witness.Path).Pair("format", witness.Format).Pair("encoding", witness.Encoding).Key("description");
        Write(json, witness.Description);
        lists.Sources(json);
        lists.Emendations(json);
        lists.Entries(json);
        lists.Pages(json);
        if (HasPlaces)
        {
            lists.Places(json);
        }

        lists.Origins(json);
        Write(json, findings);
        json.Close('}');
    }

    private static void Write(JsonText json, SourceDescription says) => json.Open('{')
        .Pair("title", says.Title)
        .Pair("author", says.Author)
        .Pair("publisher", says.Publisher)
        .Pair("published", says.Published?.Text)
        .Pair("revised", says.Revised?.Text)
        .Pair("retrieved", says.Retrieved?.Text)
        .Pair("url", says.Url)
        .Pair("language", says.Language)
        .Pair("revision", says.Revision)
        .Pair("parentRevision", says.ParentRevision)
        .Pair("siglum", says.Siglum)
        .Pair("copiedFrom", says.CopiedFrom)
        .Pair("kind", TranscriptLists.Name(says.Kind))
        .Pair("events", says.Events?.Text)
        .Pair("archivalReference", says.ArchivalReference)
        .Pair("pageLabels", says.PageLabels)
        .Pair("note", says.Note)
        .Close('}');

    private static void Write(JsonText json, IReadOnlyList<Finding> findings)
    {
        json.Key("findings").Open('[');
        foreach (var finding in findings)
        {
            json.Open('{').Pair("code", finding.Code).Pair("place", finding.Place).Pair("message", finding.Message).Close('}');
        }

        json.Close(']');
    }
}
