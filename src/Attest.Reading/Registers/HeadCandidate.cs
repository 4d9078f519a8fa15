namespace Attest.Reading.Registers;

/// <summary>A place where a record may begin.</summary>
/// <param name="Line">Index of the line that holds its first character.</param>
/// <param name="Head">The name there and what follows it.</param>
/// <param name="Evidence">What the words behind it tell, up to the next such place.</param>
internal readonly record struct HeadCandidate(int Line, NameHead Head, RecordEvidence Evidence)
{
    /// <summary>True where it stands inside a line, behind another record.</summary>
    public bool IsInner { get; init; }

    public int Start => Head.Start;

    public bool IsGood => Evidence.IsRecord;

    /// <summary>True where form and words agree that a record begins here.</summary>
    public bool IsStrong => IsGood && (Head.First != FirstField.None || Head.IsLed || Head.Form == NameForm.Capitals
        || (Head.IsNumbered && Head.Form != NameForm.Plain));

    /// <summary>True for a name and a year and nothing else.</summary>
    public bool IsBare => !IsGood && Head.First == FirstField.Time && Evidence.HasTime && !Evidence.Kinds.HasFlag(RecordKinds.Book);
}
