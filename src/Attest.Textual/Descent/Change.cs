namespace Attest.Textual.Descent;

/// <summary>A place where two aligned passages differ: words of the first from one to another, and what stands for them in the second.</summary>
/// <param name="First">Index of the first word of the first passage.</param>
/// <param name="FirstEnd">Index after the last one.</param>
/// <param name="Second">Index of the first word of the second passage.</param>
/// <param name="SecondEnd">Index after the last one.</param>
internal readonly record struct Change(int First, int FirstEnd, int Second, int SecondEnd)
{
    public int FirstCount => FirstEnd - First;

    public int SecondCount => SecondEnd - Second;
}
