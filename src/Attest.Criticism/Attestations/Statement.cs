using Attest.Text;

namespace Attest.Criticism;

/// <summary>What a report says of its subject beside the type: when, of whom or what, and where. Reports with one key say the same.</summary>
/// <param name="Key">Equal where date, object, value and place are given in the same words.</param>
/// <param name="Date">When; null where it is not said, like the rest.</param>
/// <param name="ObjectKey">Equal for one object.</param>
/// <param name="Object">The name of the object.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">The place.</param>
internal sealed record Statement(string Key, Edtf? Date, string? ObjectKey, Phrase? Object, Phrase? Value, Phrase? Place)
{
    /// <summary>How many of its parts are said: the more, the more exact.</summary>
    public int Said => (Date is null ? 0 : 1) + (Object is null ? 0 : 1) + (Value is null ? 0 : 1) + (Place is null ? 0 : 1);

    public bool IsBare => this is { Date: null, Object: null, Value: null, Place: null };
}
