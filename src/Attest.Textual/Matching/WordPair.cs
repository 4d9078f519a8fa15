namespace Attest.Textual.Matching;

/// <summary>Two words that stand for each other. Where one word is two written together, it is part of two pairs.</summary>
internal readonly record struct WordPair(int A, int B);
