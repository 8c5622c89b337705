using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>
/// Things by their code, as a file lists them. A thing that is listed but wrong is known without being there, so that what refers to it
/// is not reported a second time; and of a list that could not be read to its end nothing is said to be unknown.
/// </summary>
/// <param name="isWhole">Whether the whole list could be read.</param>
public sealed class CodeList<T>(bool isWhole) where T : class
{
    private readonly Dictionary<string, T?> things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Position> places = new(StringComparer.Ordinal);
    private readonly List<T> inOrder = [];

    /// <summary>The sound ones, in the order of the file.</summary>
    public IReadOnlyList<T> InOrder => inOrder;

    /// <summary>Every code of the list, also of those that are wrong.</summary>
    public IEnumerable<string> Codes => things.Keys;

    /// <summary>The same codes with other things of the same meaning.</summary>
    public CodeList<TOther> Select<TOther>(Func<T, TOther?> other) where TOther : class
    {
        var list = new CodeList<TOther>(isWhole);
        foreach (var (code, thing) in things)
            list.Add(code, thing is null ? null : other(thing));
        return list;
    }

    /// <summary>Adds a thing, or none for one that is listed but wrong.</summary>
    public void Add(string code, T? thing)
    {
        if (things.TryAdd(code, thing) && thing is not null)
            inOrder.Add(thing);
    }

    /// <summary>Notes where a code stands; false, with a problem, when it stood before.</summary>
    public bool IsNew(Cell code, ProblemKind twice, ProblemLog log)
    {
        if (places.TryAdd(code.Text, code.At))
            return true;
        log.Add(twice, code.At, $"{Problem.Quote(code.Text)} stands here for the second time; the first is on line {places[code.Text].Line}", code.Text);
        return false;
    }

    /// <summary>The thing of a code, or none when it is wrong or cannot be known; a code that is certainly not in the list is a problem.</summary>
    public T? Find(Cell code, ProblemKind unknown, ProblemLog log)
    {
        if (things.TryGetValue(code.Text, out var thing) || !isWhole)
            return thing;
        log.Add(unknown, code.At, $"{unknown.Title}: {Problem.Quote(code.Text)}", code.Text, cure: Cure(code.Text));
        return null;
    }

    /// <summary>The thing of a code, or none.</summary>
    public T? Find(string code) => things.GetValueOrDefault(code);

    /// <summary>What was probably meant by a code that is not known, as a cure.</summary>
    public string? Cure(string code) => Suggestion.For(code, things.Keys) is { } near ? $"Write {near}, if that is what is meant." : null;

    /// <summary>Whether a code is certainly not in the list.</summary>
    public bool Lacks(string code) => isWhole && !things.ContainsKey(code);
}
