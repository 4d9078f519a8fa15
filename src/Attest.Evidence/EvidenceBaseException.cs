namespace Attest.Evidence;

/// <summary>The file given as an evidence base cannot be used. The message is a sentence for the user that says what to do.</summary>
public sealed class EvidenceBaseException : Exception
{
    public EvidenceBaseException(string message)
        : base(message)
    {
    }

    public EvidenceBaseException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
