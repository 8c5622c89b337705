using System.Text;
using System.Text.Json;
using CsCheck;
using SmcStatic.Planning;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class DataFilesTests
{
    private static readonly SitePlan Plan = Planner.Plan(SmallCountry.Dataset(), new ProblemLog());

    public static TheoryData<string, string> Schemas => new()
    {
        { "index", nameof(PlannedIndex) }, { "chunk", nameof(PlannedChunk) }, { "page-data", nameof(PlannedJson) },
    };

    [Theory, MemberData(nameof(Schemas))]
    public void Every_file_for_programs_is_as_its_schema_says(string schema, string kind)
    {
        var rules = JsonSchema.Read(Path.Combine(Repository.Root, "docs", "schemas", $"{schema}.schema.json"));
        var files = Plan.Files.Where(f => f.GetType().Name == kind).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
            Assert.Empty(rules.Faults(JsonOf(file)).Select(fault => $"{file.Address}: {fault}"));
    }

    [Fact]
    public void A_file_for_programs_that_breaks_its_schema_is_found_out()
    {
        var rules = JsonSchema.Read(Path.Combine(Repository.Root, "docs", "schemas", "chunk.schema.json"));
        var text = Text(Plan.Files.OfType<PlannedChunk>().First());
        Assert.NotEmpty(rules.Faults(JsonDocument.Parse(text.Replace("\"value\":[", "\"value\":[\"a\",")).RootElement));
        Assert.NotEmpty(rules.Faults(JsonDocument.Parse(text.Replace("\"kind\":", "\"sort\":")).RootElement));
    }

    [Fact]
    public void The_nth_row_of_the_csv_and_the_nth_entry_of_the_json_are_the_nth_value_cell()
    {
        foreach (var csv in Plan.Files.OfType<PlannedCsv>())
        {
            var rows = CsvOf(Text(csv));
            var columns = JsonOf(Plan.Files.OfType<PlannedJson>().Single(j => j.Address.Path == csv.Address.Path.Replace(".csv", ".json"))).GetProperty("columns");
            var cells = csv.Make().Figures.SelectMany(f => f.Rows).SelectMany(r => r.Cells).Where(c => c.Kind == "value").ToList();
            Assert.Equal(cells.Count, rows.Count - 1);
            Assert.Equal(rows[0], columns.EnumerateObject().Select(c => c.Name));
            for (var i = 0; i < cells.Count; i++)
            {
                for (var column = 0; column < rows[0].Count; column++)
                    Assert.Equal(DataCsvText.Guarded(Unquoted(columns.GetProperty(rows[0][column])[i])), rows[i + 1][column]);
                Assert.Equal(rows[i + 1][rows[0].IndexOf("value")], cells[i].IsMissing ? "" : Digits(cells[i].Text));
            }
        }
    }

    [Fact]
    public void Values_are_rounded_as_the_page_prints_them_and_missing_ones_empty()
    {
        var rows = CsvOf(Text(Plan.Files.Single(f => f.Address.Path == "/areas/k02000001-united-kingdom/activity/data.csv")));
        Assert.Equal("figure,area_code,area_name,indicator,measure,unit,period,sex,seb,value,lower,upper,sample_size,status,note,benchmark,difference,difference_lower,difference_upper,verdict,verdict_reason,position_from,position_to,position_of,quintile,release", string.Join(',', rows[0]));
        Assert.Equal("fig-rate,K02000001,United Kingdom,activity,rate,per cent,2023,,,84.3,83.1,85.1,12345,[p],,,,,,,,,,,,2025-12-18", string.Join(',', rows[2]));
        Assert.Equal("fig-rate-by-sex,K02000001,United Kingdom,activity,rate,per cent,2023,men,,,,,[c],[c],Few were asked.,,,,,,,,,,,2025-12-18", string.Join(',', rows[5]));
    }

    [Fact]
    public void A_download_has_every_observation_at_the_precision_of_the_source()
    {
        var rows = CsvOf(Text(Plan.Files.Single(f => f.Address.Path == "/downloads/activity-2025-12-18.csv")));
        Assert.Equal(12, rows.Count);
        Assert.Contains("TLC1,2014/2024,difference,,,-1.25,-2.05,-0.4,,,", rows.Select(r => string.Join(',', r)));
    }

    [Fact]
    public void A_chunk_has_the_observations_of_its_slices()
    {
        var chunk = Plan.Files.OfType<PlannedChunk>().Single(c => c.Address.Path == "/data/activity/uk-rate.json");
        var json = JsonOf(chunk);
        var observations = chunk.Slices.SelectMany(s => s.Observations).ToList();
        for (var i = 0; i < observations.Count; i++)
        {
            Assert.Equal(observations[i].Area.Code, json.GetProperty("areas")[json.GetProperty("area")[i].GetInt32()].GetString());
            Assert.Equal(observations[i].Area.Name, json.GetProperty("names")[json.GetProperty("area")[i].GetInt32()].GetString());
            Assert.Equal(observations[i].Period.Code, json.GetProperty("periods")[json.GetProperty("period")[i].GetInt32()].GetString());
            var group = json.GetProperty("groups")[json.GetProperty("group")[i].GetInt32()].GetProperty("categories");
            Assert.Equal(observations[i].Categories.Categories.Select(c => $"{c}"), group.EnumerateObject().Select(c => $"{c.Name}={c.Value}"));
            Assert.Equal(observations[i].Value?.Round(1).ToString() ?? "", Unquoted(json.GetProperty("value")[i]));
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+44", "'+44")]
    [InlineData("-and more", "'-and more")]
    [InlineData("\tx", "'\tx")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("plain", "plain")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text, string guarded) => Assert.Equal(guarded, DataCsvText.Guarded(text));

    [Fact]
    public void Any_text_comes_back_from_csv_as_it_was_but_for_the_guard() =>
        Gen.String[Gen.Frequency((3, Gen.Char), (2, Gen.Char["\",\n\r='<@"])), 0, 20].Array[1, 5].Sample(cells =>
        {
            var csv = new DataCsvText();
            foreach (var cell in cells)
                csv.Text(cell);
            csv.EndRow();
            Assert.Equal(cells.Select(DataCsvText.Guarded), Assert.Single(CsvOf(csv.ToString())));
        });

    [Fact]
    public void Any_name_comes_back_from_json_and_closes_no_script() =>
        Gen.String[Gen.Char.Where(c => !char.IsSurrogate(c)), 0, 30].Sample(name =>
        {
            var json = Encoding.UTF8.GetString(DataJsonText.Of(j =>
            {
                j.WriteStartObject();
                j.WriteString("name", $"</script>{name}");
                j.WriteEndObject();
            }));
            Assert.DoesNotContain("</", json, StringComparison.Ordinal);
            Assert.Equal($"</script>{name}", JsonDocument.Parse(json).RootElement.GetProperty("name").GetString());
        });

    [Fact]
    public void The_sitemap_lists_pages_by_their_whole_address_but_no_redirect()
    {
        var sitemap = Text(Plan.Files.OfType<PlannedSitemap>().Single());
        Assert.Contains("<loc>https://example.org/areas/tll1-ynys-mon/</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("<loc>https://example.org/areas/tll1/</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("404", sitemap, StringComparison.Ordinal);
    }

    private static string Text(PlannedFile file) => Encoding.UTF8.GetString(DataFiles.Render(file));

    private static JsonElement JsonOf(PlannedFile file) => JsonDocument.Parse(DataFiles.Render(file)).RootElement;

    private static string Digits(string printed) =>
        new([.. printed.Replace(Formats.Minus, '-').Where(c => char.IsAsciiDigit(c) || c is '-' or '.')]);

    private static string Unquoted(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>Reads CSV as RFC 4180 has it, by other means than those that wrote it.</summary>
    private static List<List<string>> CsvOf(string text)
    {
        List<List<string>> rows = [[]];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\n'))
                cell.Append(text[i]);
            else
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                    rows.Add([]);
            }
        }
        Assert.Empty(rows[^1]);
        return rows[..^1];
    }
}
