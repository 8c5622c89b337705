namespace SmcStatic.Rendering;

/// <summary>The text of every template, by its path below <c>templates/</c>.</summary>
public static class TemplateTexts
{
    private const string Prefix = "templates/";

    /// <summary>The templates that are built into the program.</summary>
    public static IReadOnlyDictionary<string, string> Embedded()
    {
        var program = typeof(TemplateTexts).Assembly;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in program.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            texts.Add(name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd());
        }
        return texts;
    }

    /// <summary>The templates in a folder, to see a change without building the program again.</summary>
    public static IReadOnlyDictionary<string, string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
