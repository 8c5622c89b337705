using System.Globalization;
using System.Text.Json;
using SmcStatic.Hosting;
using SmcStatic.Problems;

namespace SmcStatic.Verifying;

/// <summary>Whether a site may be shown to everybody: it is no preview, and the moment of each of its releases has come. The one place where either is asked.</summary>
public static class SitePermission
{
    private const string PreviewFile = "preview.txt";
    private const string IndexFile = "data/index.json";

    /// <summary>Notes what keeps a site from being published.</summary>
    /// <param name="folder">The site's folder, which stands whole.</param>
    /// <param name="moment">The moment in London.</param>
    /// <param name="log">Takes the problems.</param>
    public static void Check(string folder, DateTime moment, ProblemLog log)
    {
        var file = Path.Combine(folder, IndexFile);
        using var index = JsonDocument.Parse(File.Exists(file) ? File.ReadAllBytes(file) : "{}"u8.ToArray());
        var root = index.RootElement;
        if (HasPreviewFile(folder) || (root.TryGetProperty("preview", out var mark) && mark.ValueKind is not (JsonValueKind.False or JsonValueKind.Null)))
            log.Add(VerifyingProblems.Preview, new Position(folder), $"{folder} holds a preview.", "a preview");
        if (!root.TryGetProperty("releases", out var releases))
            return;
        foreach (var release in releases.EnumerateArray())
        {
            var (date, time) = (release.GetProperty("date").GetString(), release.GetProperty("time").GetString());
            if (DateTime.ParseExact($"{date} {time}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) is var at && at > moment)
                log.Add(VerifyingProblems.TooEarly, new Position(IndexFile), $"The release of {date} is due at {time} in London.", moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), $"{date} {time} or later");
        }
    }

    /// <summary>Notes when a site is not the one that was signed off.</summary>
    public static void CheckIs(string sha256, Manifest manifest, string where, ProblemLog log)
    {
        if (sha256.Length > 0 && !manifest.Sha256.StartsWith(sha256, StringComparison.OrdinalIgnoreCase))
            log.Add(VerifyingProblems.OtherSite, new Position(where), $"{where} is another site than the one that was meant.", manifest.Sha256, sha256);
    }

    private static bool HasPreviewFile(string folder) => Directory.EnumerateFiles(folder, "*.txt").Any(f => Path.GetFileName(f).Equals(PreviewFile, StringComparison.OrdinalIgnoreCase));
}
