using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Tables;

/// <summary>What spellings mean: for one indicator or release, or for all where no line speaks of the one.</summary>
/// <typeparam name="TMeaning">What a spelling can mean.</typeparam>
internal sealed class Meanings<TMeaning>
    where TMeaning : notnull
{
    private const char Between = '\u001f';

    private readonly Dictionary<string, (TMeaning Meaning, Position At)> lines = new(Spelling.Comparer);

    /// <summary>Notes what a line says; a line that says otherwise of the same spelling is a problem.</summary>
    /// <param name="keys">The spelling, with what it belongs to before it.</param>
    /// <param name="scope">Whom the line is for.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="log">Where a contradiction is noted.</param>
    public void Add(Cell[] keys, Scope scope, TMeaning meaning, ProblemLog log)
    {
        var at = keys[^1].At;
        var key = Key([.. keys.Select(k => Spelling.Of(k.Text))], scope);
        if (lines.TryAdd(key, (meaning, at)) || lines[key].Meaning.Equals(meaning))
            return;
        log.Add(ImportProblems.TableContradiction, at, $"Line {lines[key].At.Line} says something else of {Problem.Quote(keys[^1].Text)}",
            meaning.ToString() ?? "", $"{lines[key].Meaning}, as line {lines[key].At.Line} says");
    }

    /// <summary>What a spelling means for an indicator in a release: the narrowest line says it.</summary>
    public bool TryFind(string[] keys, Scope scope, out TMeaning meaning)
    {
        foreach (var wider in scope.Widening)
        {
            if (!lines.TryGetValue(Key(keys, wider), out var line))
                continue;
            meaning = line.Meaning;
            return true;
        }
        meaning = default!;
        return false;
    }

    private static string Key(string[] keys, Scope scope) => string.Join(Between, [.. keys, scope.Indicator, scope.Release]);
}
