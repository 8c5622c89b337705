namespace SmcStatic.Hosting;

/// <summary>The headers that every answer of the site carries, whichever server gives it: they hold a page to the site's own files, and keep what is read private.</summary>
public static class SecurityHeaders
{
    /// <summary>What a page may load and do: its own scripts, styles, pictures and data, and nothing inline.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Each header's name and value, in the order in which a configuration lists them.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ];
}
