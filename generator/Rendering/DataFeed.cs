using System.Security;
using System.Text;
using SmcStatic.Planning.Revising;

namespace SmcStatic.Rendering;

/// <summary>A feed in Atom.</summary>
/// <remarks>RFC 4287, "The Atom Syndication Format".</remarks>
internal static class DataFeed
{
    public static string Of(PlannedFeed feed)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n");
        Add(xml, "  ", "id", feed.Id);
        Add(xml, "  ", "title", feed.Title);
        Add(xml, "  ", "updated", feed.Updated);
        xml.Append("  <author><name>").Append(Escaped(feed.Author)).Append("</name></author>\n");
        xml.Append("  <link rel=\"self\" type=\"application/atom+xml\" href=\"").Append(Escaped(feed.BaseAddress + feed.Address.Path)).Append("\"/>\n");
        xml.Append("  <link rel=\"alternate\" type=\"text/html\" href=\"").Append(Escaped(feed.BaseAddress + feed.Page.Path)).Append("\"/>\n");
        foreach (var entry in feed.Entries)
        {
            xml.Append("  <entry>\n");
            Add(xml, "    ", "id", entry.Id);
            Add(xml, "    ", "title", entry.Title);
            Add(xml, "    ", "updated", entry.Updated);
            Add(xml, "    ", "published", entry.Updated);
            xml.Append("    <link rel=\"alternate\" type=\"text/html\" href=\"").Append(Escaped(feed.BaseAddress + entry.Address.Path)).Append("\"/>\n");
            Add(xml, "    ", "summary", entry.Summary);
            xml.Append("  </entry>\n");
        }
        return xml.Append("</feed>\n").ToString();
    }

    private static void Add(StringBuilder xml, string indent, string name, string text) =>
        xml.Append(indent).Append('<').Append(name).Append('>').Append(Escaped(text)).Append("</").Append(name).Append(">\n");

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
