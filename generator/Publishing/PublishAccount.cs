namespace SmcStatic.Publishing;

/// <summary>What a publish did.</summary>
/// <param name="Id">What was published.</param>
/// <param name="Put">How many files were put in place, compressed forms counted.</param>
/// <param name="Removed">How many were taken away.</param>
/// <param name="Same">How many stood there already.</param>
/// <param name="WentOnFrom">The step at which an earlier publish of the same site had stopped; none when none had.</param>
public sealed record PublishAccount(string Id, int Put, int Removed, int Same, PublishStep? WentOnFrom);
