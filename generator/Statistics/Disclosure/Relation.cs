namespace SmcStatic.Statistics.Disclosure;

/// <summary>What is known of figures that were not given: a weighted sum of them lies between two ends, for what was given rounds.</summary>
/// <param name="Terms">The unknown figures, by place, with their weights.</param>
/// <param name="Low">The least the sum can be.</param>
/// <param name="High">The most the sum can be.</param>
/// <param name="Reason">How anyone knows, in words: "its total and the other categories of sex".</param>
internal sealed record Relation(IReadOnlyList<(int Unknown, double Weight)> Terms, double Low, double High, string Reason);

/// <summary>A figure that was not given.</summary>
/// <param name="Figure">Whose value is missing.</param>
/// <param name="Low">The least it can be by its nature: 0 of a share.</param>
/// <param name="High">The most it can be by its nature: 100 per cent.</param>
/// <param name="Step">One unit of the last decimal that its neighbours are given with.</param>
internal sealed record Unknown(Observation Figure, double Low, double High, double Step)
{
    /// <summary>Whether it must not become known, and is not merely missing.</summary>
    public bool IsWithheld => Figure.Status.HasFlag(Status.Confidential);
}

/// <summary>A withheld figure that can be worked out.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Reason">From what, in words.</param>
public sealed record Recovery(Observation Figure, double Low, double High, string Reason);
