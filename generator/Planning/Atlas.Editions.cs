namespace SmcStatic.Planning;

/// <summary>The data set as it stood at each release.</summary>
internal sealed partial class Atlas
{
    private IReadOnlyList<Atlas>? editions;

    /// <summary>An atlas for each release, the oldest first, the last this one; each lives where this one does.</summary>
    public IReadOnlyList<Atlas> Editions => editions ??=
        [.. Joining.Editions.Of(Dataset).Select(e => ReferenceEquals(e, Dataset) ? this : new Atlas(e with { Site = e.Site with { BaseAddress = Dataset.Site.BaseAddress }, Preview = Dataset.Preview }))];

    /// <summary>What a preview says of itself; empty on the public site.</summary>
    public string Preview => Dataset.Preview is { } preview ? PreviewWords.Of(preview) : "";
}
