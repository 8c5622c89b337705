using SmcStatic.Planning.Pages;

namespace SmcStatic.Planning;

/// <summary>A page that a plan is to have.</summary>
/// <param name="Make">Makes the page.</param>
/// <param name="Claim">Whose it is.</param>
/// <param name="IsListed">Whether search engines are told of it.</param>
internal sealed record PageDraft(Func<Page> Make, Claim Claim, bool IsListed = true);
