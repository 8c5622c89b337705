namespace SmcStatic.Hosting;

/// <summary>The headers that every answer of the site carries, whichever server gives it: they hold a page to the site's own files, and keep what is read private.</summary>
public static class SecurityHeaders
{
    /// <summary>What a page may load and do: its own scripts, styles, pictures and data, and nothing inline; and no page of another site may frame it.</summary>
    public const string ContentSecurityPolicy = OwnFilesAlone + "; frame-ancestors 'none'";

    /// <summary>The same for an embed, which is made to stand in pages of others.</summary>
    public const string EmbedContentSecurityPolicy = OwnFilesAlone + "; frame-ancestors *";

    /// <summary>A year, for this host alone: whether its neighbours below the same domain can do without http is for their owner to say.</summary>
    public const string StrictTransportSecurity = "max-age=31536000";

    private const string OwnFilesAlone =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

    // What a site of figures never asks a browser for. A name that a browser does not know is a warning in its console, so only those are here that all know.
    private static readonly string[] NeverNeeded =
    [
        "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "hid", "magnetometer",
        "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    ];

    /// <summary>Each header's name and value, in the order in which a configuration lists them.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        (HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy),
        ("Strict-Transport-Security", StrictTransportSecurity),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", string.Join(", ", NeverNeeded.Select(n => $"{n}=()"))),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
}
