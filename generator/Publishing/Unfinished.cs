namespace SmcStatic.Publishing;

/// <summary>A publish that was begun and has not ended.</summary>
/// <param name="Id">What is being published.</param>
/// <param name="Step">The step it is at.</param>
/// <param name="Over">What may stand in the folder besides: the site before, and those whose publishing was given up on the way.</param>
public sealed record Unfinished(string Id, PublishStep Step, IReadOnlyList<string> Over)
{
    /// <summary>The publish of a site that begins where another may have stopped.</summary>
    /// <param name="id">What is to be published.</param>
    /// <param name="current">What was published, or begun, last.</param>
    /// <param name="stopped">What had not ended.</param>
    public static Unfinished Begin(string id, string? current, Unfinished? stopped)
    {
        IEnumerable<string> over = stopped?.Over ?? (current is null ? [] : [current]);
        return new Unfinished(id, PublishStep.Assets, [.. over.Concat(stopped is not null && stopped.Id != id ? [stopped.Id] : [])]);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; none when it is something else.</summary>
    public static Unfinished? Read(string text) => text.Trim().Split(' ') is [var id, var step, .. var over] && Enum.TryParse<PublishStep>(step, out var at)
        ? new Unfinished(id, at, over)
        : null;

    public override string ToString() => $"{string.Join(' ', [Id, Step.ToString(), .. Over])}\n";
}
