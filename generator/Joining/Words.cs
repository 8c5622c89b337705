using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What is wrong with a word, whichever row it stands on.</summary>
internal sealed record Fault(ProblemKind Kind, string Sentence, string? Expected = null, string? Cure = null);

/// <summary>What a word means.</summary>
/// <param name="Meaning">The meaning, when it is sound.</param>
/// <param name="IsSound">Whether it has one. A word that has none and no fault either is listed but wrong, and was reported there.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct Word<T>(T? Meaning, bool IsSound, Fault? Fault = null);

/// <summary>The words of a column: each is looked up once, however many rows it stands on, and none makes a string twice.</summary>
internal sealed class Words<T>
{
    private readonly Dictionary<string, Word<T>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word<T>>.AlternateLookup<ReadOnlySpan<char>> byChars;
    private readonly Func<string, Word<T>> read;

    public Words(Func<string, Word<T>> read)
    {
        this.read = read;
        byChars = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Word<T> Of(ReadOnlySpan<char> text)
    {
        if (byChars.TryGetValue(text, out var word))
            return word;
        var key = text.ToString();
        return words[key] = read(key);
    }
}
