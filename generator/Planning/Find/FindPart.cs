namespace SmcStatic.Planning.Find;

/// <summary>A part of the list of everything.</summary>
/// <param name="Id">For fragments: "local".</param>
/// <param name="Title">Its heading: "Local areas".</param>
/// <param name="Letters">Its links under the letter they begin with; one group without a letter where there are few.</param>
public sealed record FindPart(string Id, string Title, IReadOnlyList<FindLetter> Letters);

/// <summary>Links that begin with one letter.</summary>
/// <param name="Id">For fragments: "local-s".</param>
/// <param name="Letter">The letter; empty where the links are too few to need one.</param>
/// <param name="Links">The links, in order, at least one.</param>
public sealed record FindLetter(string Id, string Letter, IReadOnlyList<Link> Links);
