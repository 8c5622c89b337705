using System.Security;
using System.Text;
using SmcStatic.Planning;

namespace SmcStatic.Rendering;

/// <summary>The list of pages for search engines: <c>sitemap.xml</c>.</summary>
internal static class DataSitemap
{
    public static string Of(PlannedSitemap sitemap)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var root = SecurityElement.Escape(sitemap.BaseAddress);
        foreach (var page in sitemap.Pages)
            xml.Append("<url><loc>").Append(root).Append(page.Path).Append("</loc></url>\n");
        return xml.Append("</urlset>\n").ToString();
    }
}
