using SmcStatic.Joining;

namespace SmcStatic.Planning;

/// <summary>What a preview says of itself.</summary>
internal static class PreviewWords
{
    /// <summary>What it is, until when, and what not to do: the banner of every page.</summary>
    public static string Of(PreviewOf preview) =>
        $"Preview of {preview.Release.Title}. Embargoed until {Formats.Time(preview.Release.Time)} on {Formats.Date(preview.Release.Date)}. Do not share this address or any figure of it before then.";
}
