using SmcStatic.Planning;

namespace SmcStatic.Rendering;

/// <summary>The markup of a figure's cells.</summary>
internal static class FigureCells
{
    /// <summary>Writes the rows of a table, each on a line; the strip that a row may have stands in its last cell.</summary>
    public static void Write(FigureTable table, HtmlOutput output)
    {
        foreach (var row in table.Rows)
        {
            output.WriteMarkup("<tr");
            WriteUnlessEmpty("id", row.Id, output);
            output.WriteMarkup(row.Continues ? " class=\"more\">" : ">");
            Write(row, output);
            if (table.StripTitle.Length > 0)
            {
                output.WriteMarkup("<td class=\"strip\">");
                output.WriteMarkup(row.Strip?.Text ?? "");
                output.WriteMarkup("</td>");
            }
            output.WriteMarkup("</tr>\n");
        }
    }

    /// <summary>Writes the cells of a row: a header names it, a value of several says whose it is, a marker is followed by its meaning.</summary>
    public static void Write(FigureRow row, HtmlOutput output)
    {
        foreach (var cell in row.Cells)
            Write(cell, output);
    }

    private static void Write(FigureCell cell, HtmlOutput output)
    {
        output.WriteMarkup(cell.IsHeader ? "<th scope=\"row\" class=\"" : "<td class=\"");
        output.WriteText(cell.Kind);
        output.WriteMarkup(cell.IsMissing ? " missing\"" : "\"");
        WriteUnlessEmpty("data-of", cell.Of, output);
        WriteUnlessEmpty("data-area", cell.Area, output);
        output.WriteMarkup(">");
        WriteContent(cell, output);
        output.WriteMarkup(cell.IsHeader ? "</th>" : "</td>");
    }

    private static void WriteUnlessEmpty(string name, string text, HtmlOutput output)
    {
        if (text.Length == 0)
            return;
        output.WriteMarkup($" {name}=\"");
        output.WriteText(text);
        output.WriteMarkup("\"");
    }

    private static void WriteContent(FigureCell cell, HtmlOutput output)
    {
        if (cell.Address is { } address)
        {
            output.WriteMarkup("<a href=\"");
            output.WriteText(address.Path);
            output.WriteMarkup("\">");
        }
        output.WriteText(cell.Text);
        if (cell.Address is not null)
            output.WriteMarkup("</a>");
        if (cell.Words.Length == 0)
            return;
        output.WriteMarkup(" <span class=\"words\">(");
        output.WriteText(cell.Words);
        output.WriteMarkup(")</span>");
    }
}
