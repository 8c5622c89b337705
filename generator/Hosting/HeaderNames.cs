namespace SmcStatic.Hosting;

/// <summary>The names of the headers that are not the same for every file.</summary>
public static class HeaderNames
{
    public const string AllowOrigin = "Access-Control-Allow-Origin";
    public const string CacheControl = "Cache-Control";
    public const string ContentSecurityPolicy = "Content-Security-Policy";
    public const string ContentType = "Content-Type";
    public const string ResourcePolicy = "Cross-Origin-Resource-Policy";
    public const string Vary = "Vary";
}
