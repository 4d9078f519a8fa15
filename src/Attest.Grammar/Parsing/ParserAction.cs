namespace Attest.Grammar;

/// <summary>
/// What a parser does next (arc-hybrid, Kuhlmann, Gómez-Rodríguez and Satta 2011): push the next word on the stack; make the top of the stack a
/// dependent of the next word; or of the word below it.
/// </summary>
internal enum ParserAction : byte
{
    Shift,
    Left,
    Right,
}
