namespace SmcStatic.Charts;

/// <summary>
/// What a drawing in a page tells a script: <c>data-cells</c>, which value cell of the table each of its marks is, so that words and numbers
/// are read there and stand in the page once. Panels are parted by semicolons, rows or places along the axis by commas, series by blanks; a hyphen is no mark.
/// </summary>
internal static class ChartHooks
{
    /// <summary>The attributes, each after a blank; empty where no mark is printed in a table.</summary>
    public static Svg Of(Chart chart)
    {
        var svg = new SvgWriter(200);
        if (chart.Rows.Any(r => r.Marks.Any(m => m.Cell is not null)))
            svg.Write($" data-cells=\"{Cells(chart)}\"");
        if (chart.Peers.Length > 0)
            svg.Write($" data-peers=\"{chart.Peers}\"");
        return svg.ToSvg();
    }

    private static string Cells(Chart chart) => chart.Form is ChartForm.Strip
        ? string.Join(',', chart.Rows.SelectMany(r => r.Marks).Where(m => m.Cell is not null).Select(m => $"{m.Cell}"))
        : string.Join(';', chart.Groups.Select(g => string.Join(',', g.Rows.Select(r => Cells(chart.Form, r)))));

    private static string Cells(ChartForm form, ChartRow row)
    {
        var isWhole = form is ChartForm.Stack && RowMarks.TotalOf(row) > 0;
        var reason = row.Marks.FirstOrDefault(m => m.IsMissing);
        return string.Join(' ', row.Marks.Select(mark => IsDrawn(mark) ? $"{mark.Cell}" : "-"));

        // Of a whole that has a part, the missing parts leave no mark; of one without any, the first says why.
        bool IsDrawn(ChartMark mark) => mark.Cell is not null && (form is not ChartForm.Stack || (isWhole ? mark.Value is not null : mark == reason));
    }
}
