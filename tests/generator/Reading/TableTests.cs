using System.Text;
using CsCheck;
using SmcStatic.Problems;
using SmcStatic.Reading;
using Xunit;

namespace SmcStatic.Tests.Reading;

public sealed class TableTests : IDisposable
{
    private static readonly TableForm Form = new(["area", "value"]);

    private readonly TemporaryFolder folder = new();
    private readonly ProblemLog log = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Columns_in_another_order_are_found_by_name_and_each_cell_knows_its_place()
    {
        var rows = Read("value,area\n12.5,\"Ynys Môn, ynys\"\r\n\"3\",\"say \"\"yes\"\"\"\n");
        Assert.Empty(log.Ordered());
        Assert.True(rows.AreWhole);
        Assert.Equal(["Ynys Môn, ynys", "say \"yes\""], rows.Select(r => r["area"].Text));
        Assert.Equal(["12.5", "3"], rows.Select(r => r["value"].Text));
        Assert.Equal([new Position("t.csv", 2, 6), new Position("t.csv", 3, 5)], rows.Select(r => r["area"].At));
    }

    [Fact]
    public void The_header_of_a_file_of_others_stands_as_it_is()
    {
        var rows = new Table(folder.Write("t.csv", "\uFEFFArea,,Value,\nx,1,2,3\n,,,\n")).Rows(log);
        Assert.Empty(log.Ordered());
        Assert.Equal(["Area", "", "Value", ""], rows.Columns);
        Assert.Equal(2, rows.Count);
        Assert.Equal("3", rows[0][3].Text);
    }

    [Theory]
    [InlineData("", "table-empty")]
    [InlineData("\uFEFF", "table-empty")]
    [InlineData("area,value\n", "table-no-rows")]
    [InlineData("area\nx\n", "table-column-missing")]
    [InlineData("area,value,more\nx,1,2\n", "table-column-unknown")]
    [InlineData("area,value,area\nx,1,2\n", "table-column-twice")]
    [InlineData("area,value\nx,1,2\ny,2\n", "table-cell-count")]
    [InlineData("area,value\nx\ny,2\n", "table-cell-count")]
    [InlineData("area,value\n\"x\ny\",1\n", "table-line-break")]
    [InlineData("area,value\n\"x\"y,1\nz,2\n", "table-quoting")]
    [InlineData("area,value\nx\"y,1\nz,2\n", "table-quoting")]
    [InlineData("area,value\nz,2\n\"x,1\ny,2\n", "table-quote-open")]
    [InlineData("area,value\nx\0,2\n", "text-control-character")]
    [InlineData("area,value\nx\ry,2\n", "text-control-character")]
    public void A_table_that_is_none_is_one_problem(string text, string problem)
    {
        var rows = Read(text);
        Assert.Equal(problem, Assert.Single(log.Ordered()).Kind.Id);
        Assert.True(!rows.AreWhole || rows.Count == 0);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_named_with_line_and_column_and_the_rows_before_it_are_read()
    {
        var rows = Rows([.. Encoding.UTF8.GetBytes("area,value\nMôn,1\nM"), 0xF4, .. Encoding.UTF8.GetBytes("n,2\nz,3\n")]);
        var problem = Assert.Single(log.Ordered());
        Assert.Equal(("text-not-utf8", new Position("t.csv", 3, 2)), (problem.Kind.Id, problem.At));
        Assert.Equal("Môn", Assert.Single(rows)["area"].Text);
        Assert.False(rows.AreWhole);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_is_named(string encoding)
    {
        var as16 = Encoding.GetEncoding(encoding);
        Rows([.. as16.GetPreamble(), .. as16.GetBytes("area,value\nx,1\n")]);
        Rows(as16.GetBytes("area,value\nx,1\n"));
        Assert.Equal(2, log.Errors);
        Assert.All(log.Ordered(), p => Assert.Contains("UTF-16", p.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(2, 9)]
    public void A_line_of_many_megabytes_is_refused_without_reading_it(int kilobytesBefore, int megabytes)
    {
        var before = string.Concat(Enumerable.Repeat("x,1234567\n", kilobytesBefore * 100));
        Rows([.. Encoding.UTF8.GetBytes("area,value\n" + before), .. Enumerable.Repeat((byte)'x', (megabytes * 1_000_000) + 100_001), (byte)'\n']);
        var problem = Assert.Single(log.Ordered());
        Assert.Equal(("text-line-too-long", (kilobytesBefore * 100) + 2), (problem.Kind.Id, problem.At.Line));
    }

    [Fact]
    public void A_quote_left_open_in_a_long_file_is_named_without_holding_the_file() =>
        Assert.Multiple(
            () => Read("area,value\n\"x,1\n" + string.Concat(Enumerable.Repeat("x,1234567\n", 300_000))),
            () => Assert.Equal(("table-quote-open", 2), (log.Ordered().Single().Kind.Id, log.Ordered().Single().At.Line)));

    [Fact]
    public void Characters_that_cross_the_edge_of_a_block_are_whole()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('x', shift) + string.Concat(Enumerable.Repeat("é😀€", 8_000));
            Assert.Equal(text, string.Concat(Read("area,value\n" + string.Join('\n', text.EnumerateRunes().Chunk(100).Select(c => string.Concat(c) + ",1")) + "\n").Select(r => r["area"].Text)));
        }
        Assert.Empty(log.Ordered());
    }

    [Fact]
    public void A_cell_of_any_text_reads_back_as_it_was_written() =>
        Gen.Char["ab1,\" ô€=';\t<"].Array[0, 12].Array[1, 6].Array[1, 20].Sample(table =>
        {
            var texts = table.Select(row => row.Select(cell => new string(cell)).Prepend("first").Append("last").ToArray()).ToArray();
            var width = texts[0].Length;
            texts = [.. texts.Where(t => t.Length == width)];
            var header = string.Join(',', Enumerable.Range(0, width).Select(i => $"c{i}"));
            var problems = new ProblemLog();
            using var place = new TemporaryFolder();
            var rows = new Table(place.Write("t.csv", header + "\n" + string.Concat(texts.Select(TableLine.Write)))).Rows(problems);
            Assert.Empty(problems.Ordered());
            Assert.Equal(texts, rows.Select(r => Enumerable.Range(0, width).Select(i => r[i].Text).ToArray()));
        }, iter: 200);

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_problem() =>
        Gen.OneOf(Gen.Byte, Gen.Int[0, 6].Select(i => ",\"\n\rx\u00C3\u00A9"[i]).Select(c => (byte)c)).Array[0, 60].Sample(bytes =>
        {
            var problems = new ProblemLog();
            using var place = new TemporaryFolder();
            var rows = new Table(place.Write("t.csv", [.. "area,value\n"u8, .. bytes])).Rows(Form, problems);
            Assert.Equal(rows.AreWhole && rows.Count > 0, !problems.HasErrors);
        }, iter: 300);

    private Rows Read(string text) => new Table(folder.Write("t.csv", text)).Rows(Form, log);

    private Rows Rows(byte[] bytes) => new Table(folder.Write("t.csv", bytes)).Rows(Form, log);
}
