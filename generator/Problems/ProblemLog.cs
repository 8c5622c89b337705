using System.Collections.Concurrent;

namespace SmcStatic.Problems;

/// <summary>All problems of one run, from every stage and thread. A run reports all it can see; nothing is swapped in when it holds an error.</summary>
public sealed class ProblemLog
{
    private readonly ConcurrentQueue<Problem> problems = new();
    private int errors;

    /// <summary>How many problems keep the site from being made.</summary>
    public int Errors => errors;

    /// <summary>Whether any problem keeps the site from being made.</summary>
    public bool HasErrors => errors > 0;

    /// <summary>Notes a problem.</summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="at">Where.</param>
    /// <param name="sentence">What is wrong, naming it.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should, where it differs from the kind's own words.</param>
    /// <param name="cure">How to mend it, where it differs from the kind's own words.</param>
    public void Add(ProblemKind kind, Position at, string sentence, string found = "", string? expected = null, string? cure = null)
    {
        problems.Enqueue(new Problem(kind, at, sentence, found, expected ?? kind.Expected, cure ?? kind.Cure));
        if (kind.Severity == Severity.Error)
            Interlocked.Increment(ref errors);
    }

    /// <summary>Notes the problems of another log.</summary>
    public void AddAll(ProblemLog other)
    {
        foreach (var problem in other.Ordered())
            Add(problem.Kind, problem.At, problem.Sentence, problem.Found, problem.Expected, problem.Cure);
    }

    /// <summary>The problems in the order of the files, each once, the same whatever thread found them first.</summary>
    public IReadOnlyList<Problem> Ordered() =>
        [.. problems.Distinct().OrderBy(p => p.At).ThenBy(p => p.Kind.Id, StringComparer.Ordinal).ThenBy(p => p.Sentence, StringComparer.Ordinal).ThenBy(p => p.Found, StringComparer.Ordinal)];
}
