using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;
using SmcStatic.Tests.Planning;
using Xunit;

namespace SmcStatic.Tests.Statistics.Revising;

/// <summary>Each kind of change, worked by hand.</summary>
public class RevisionTests
{
    private static readonly Measure Rate = new("rate", "In work", SmallCountry.Percent, 1, ValueKind.Estimate, Polarity.HigherIsBetter);
    private static readonly Measure Share = new("share", "At work", SmallCountry.Percent, 1, ValueKind.Estimate, Polarity.HigherIsBetter);
    private static readonly DateOnly First = SmallCountry.First.Date;
    private static readonly DateOnly Second = SmallCountry.Second.Date;

    [Fact]
    public void A_cell_of_the_newer_release_alone_is_added_and_one_of_the_older_alone_is_dropped()
    {
        var revision = Between(["K02000001;2022;rate;;50.1;;;;;", "K02000001;2021;rate;;49.0;;;;;"], ["K02000001;2022;rate;;50.1;;;;;", "K02000001;2023;rate;;51.2;;;;;"]);
        Assert.Equal(["Dropped 2021", "Added 2023"], revision.Changes.Select(c => $"{c.Kind} {c.Cell.Period}"));
        Assert.Equal((1, 0), (revision.Unchanged, revision.Carried));
    }

    [Theory]
    [InlineData("50.1;49;51;900;", "50.2;49;51;900;", CellParts.Value)]
    [InlineData("50.1;49;51;900;", "50.1;48;51;900;", CellParts.Lower)]
    [InlineData("50.1;49;51;900;", "50.1;49;52;900;", CellParts.Upper)]
    [InlineData("50.1;49;51;900;", "50.1;49;51;901;", CellParts.SampleSize)]
    [InlineData("50.1;49;51;900;", "50.1;49;51;;", CellParts.SampleSize)]
    [InlineData("50.1;49;51;900;", "50.1;49;51;900;[p]", CellParts.Status)]
    [InlineData("50.1;49;51;900;", "50.1;;;900;", CellParts.Lower | CellParts.Upper)]
    [InlineData("50.1;;;;", ";;;;[x]", CellParts.Value | CellParts.Status)]
    [InlineData(";;;[c];[c]", ";;;[c];[x]", CellParts.Status)]
    public void A_cell_of_which_a_part_is_another_is_revised_in_that_part(string from, string to, CellParts parts)
    {
        var change = Assert.Single(Between([$"K02000001;2022;rate;;{from};"], [$"K02000001;2022;rate;;{to};"]).Changes);
        Assert.Equal((ChangeKind.Revised, parts), (change.Kind, change.Parts));
    }

    [Fact]
    public void A_figure_that_comes_with_more_decimals_and_rounds_to_what_it_was_is_the_same()
    {
        var revision = Between(Rows("45.3", "45.0", "44.8"), Rows("45.318", "44.951", "44.86"));
        Assert.Equal(["Restated 45.3", "Restated 45.0", "Revised 44.8"], revision.Changes.Select(c => $"{c.Kind} {c.From!.Value.Value}"));
        Assert.Equal(2, revision.Unchanged);
    }

    [Fact]
    public void A_zero_left_out_at_the_end_does_not_make_a_figure_coarse()
    {
        // 4 stands among figures of two decimals, so it is 4.00, and 4.31 is another figure.
        var revision = Between(Rows("4", "4.56"), Rows("4.31", "4.56"));
        Assert.Equal("4", Assert.Single(revision.Changes).From!.Value.Value.ToString());
    }

    [Fact]
    public void What_differs_beyond_the_tenth_decimal_is_the_same()
    {
        var change = Assert.Single(Between(["K02000001;2022;rate;;3.47543754412932;;;;;"], ["K02000001;2022;rate;;3.47543754412931;;;;;"]).Changes);
        Assert.Equal(ChangeKind.Restated, change.Kind);
    }

    [Fact]
    public void A_slice_that_is_not_released_again_stands_on()
    {
        var revision = Between(["K02000001;2022;rate;;50.1;;;;;", "TLC1;2022;rate;;48.7;;;;;"], ["K02000001;2022;rate;;50.3;;;;;"]);
        Assert.Equal("Revised K02000001", string.Join(", ", revision.Changes.Select(c => $"{c.Kind} {c.Cell.Area.Code}")));
        Assert.Equal((0, 1), (revision.Unchanged, revision.Carried));
    }

    [Fact]
    public void Figures_under_another_code_of_an_area_are_recoded_and_neither_added_nor_dropped()
    {
        string[] rows = ["2014;rate;;41.237;40.112;42.362;2031;;", "2015;rate;;43.981;42.856;45.106;1987;;", "2016;rate;;45.118;43.993;46.243;2102;;"];
        var revision = Between([.. rows.Select(r => $"TLM7;{r}"), "TLC1;2016;rate;;39.5;38;41;1500;;"], [.. rows.Select(r => $"TLM0;{r}"), "TLC1;2016;rate;;39.5;38;41;1500;;"]);
        Assert.All(revision.Changes, c => Assert.Equal((ChangeKind.Recoded, "TLM7", "TLM0"), (c.Kind, c.From!.Value.Area.Code, c.To!.Value.Area.Code)));
        Assert.Equal((3, 1), (revision.Changes.Count, revision.Unchanged));
    }

    [Theory]
    [InlineData("rate;sex=women", "share;sex=women", "measure", "rate", "share", true)]
    [InlineData("rate;sex=women", "rate;sex=men", "sex", "women", "men", false)]
    [InlineData("rate;sex=women", "rate;", "sex", "women", "", true)]
    [InlineData("rate;", "rate;seb=working", "seb", "", "working", true)]
    public void Figures_under_another_measure_or_category_are_recoded(string from, string to, string coordinate, string was, string now, bool standsStill)
    {
        (string Period, string Figure)[] rows = [("2014", "41.237;40.112;42.362;2031;;"), ("2015", "43.981;42.856;45.106;1987;;"), ("2016", "45.118;43.993;46.243;2102;;")];
        var revision = Between([.. rows.Select(r => $"K02000001;{r.Period};{from};{r.Figure}")], [.. rows.Select(r => $"K02000001;{r.Period};{to};{r.Figure}")]);
        Assert.Equal(3, revision.Changes.Count);
        Assert.All(revision.Changes, c => Assert.Equal((ChangeKind.Recoded, new Recode(coordinate, was, now)), (c.Kind, Recode.Between(c.From!.Value, c.To!.Value))));
        Assert.All(revision.Changes, c => Assert.Equal(standsStill, c.StillStands));
    }

    [Fact]
    public void A_few_short_figures_that_are_alike_are_chance_and_no_other_code()
    {
        var revision = Between(["TLM7;2014;rate;;41.2;;;;;", "TLM7;2015;rate;;43.9;;;;;", "TLC1;2014;rate;;39.0;;;;;"], ["TLM0;2014;rate;;41.2;;;;;", "TLM0;2015;rate;;43.9;;;;;", "TLC1;2014;rate;;39.0;;;;;"]);
        Assert.Equal(["Dropped", "Dropped", "Added", "Added"], revision.Changes.Select(c => $"{c.Kind}").OrderByDescending(k => k, StringComparer.Ordinal));
    }

    [Fact]
    public void Figures_alike_under_a_code_whose_other_figures_differ_are_no_other_code()
    {
        string[] old = ["2014;rate;;41.2371;;;3031;;", "2015;rate;;43.9811;;;2987;;", "2016;rate;;45.1181;;;3102;;"];
        string[] now = ["2014;rate;;41.2371;;;3031;;", "2015;rate;;43.9811;;;2987;;", "2016;rate;;46.7772;;;3102;;"];
        var revision = Between([.. old.Select(r => $"TLM7;{r}"), "TLC1;2014;rate;;39.0;;;;;"], [.. now.Select(r => $"TLM0;{r}"), "TLC1;2014;rate;;39.0;;;;;"]);
        Assert.DoesNotContain(revision.Changes, c => c.Kind is ChangeKind.Recoded);
    }

    [Fact]
    public void Another_figure_of_a_series_that_was_broken_is_not_comparable_and_no_revision()
    {
        var broken = Indicator(["K02000001;2022;rate;;50.1;;;;;", "K02000001;2022;share;;20.1;;;;;"], ["K02000001;2022;rate;;55.2;;;;;", "K02000001;2022;share;;22.3;;;;;"])
            with { Breaks = [new SeriesBreak(Second, [Rate], "Other money.")] };
        Assert.Equal(["NotComparable rate Other money.", "Revised share "], Revision.Between(broken, First, Second).Changes.Select(c => $"{c.Kind} {c.Cell.Measure.Id} {c.Reason}"));
        Assert.All(Revision.Between(broken with { Breaks = [new SeriesBreak(First, [Rate], "Other money.")] }, First, Second).Changes, c => Assert.Equal(ChangeKind.Revised, c.Kind));
    }

    [Fact]
    public void A_revision_is_measured_against_what_the_figure_was()
    {
        var change = Assert.Single(Between(["K02000001;2022;rate;;50;48;52;;;"], ["K02000001;2022;rate;;53;51;55;;;"]).Changes);
        // 3 of 50 is 6 %; half of the interval's width of 4 is 2, and 3 is one and a half of that.
        Assert.Equal((3m, 0.06m, 1.5m, true), (change.Difference, change.Relative, change.InMargins, change.IsSeen));
    }

    [Fact]
    public void A_figure_of_less_than_ten_steps_of_print_is_no_measure_of_its_own_revision()
    {
        var change = Assert.Single(Between(["K02000001;2022;rate;;0.9;;;;;"], ["K02000001;2022;rate;;1.4;;;;;"]).Changes);
        Assert.Equal(((decimal?)null, true), (change.Relative, change.IsFromTiny));
    }

    [Fact]
    public void A_revision_that_rounds_away_is_not_seen()
    {
        var change = Assert.Single(Between(Rows("50.11", "40.22"), Rows("50.14", "40.22")).Changes);
        Assert.False(change.IsSeen);
    }

    [Fact]
    public void An_indicator_without_an_earlier_release_has_figures_added_alone()
    {
        var revision = Revision.Between(Indicator(["K02000001;2022;rate;;50.1;;;;;"], ["K02000001;2022;rate;;50.1;;;;;"]), null, First);
        Assert.Null(revision.From);
        Assert.Equal(ChangeKind.Added, Assert.Single(revision.Changes).Kind);
    }

    private static string[] Rows(params string[] values) => [.. values.Select((v, i) => $"K02000001;{2010 + i};rate;;{v};;;;;")];

    private static Revision Between(string[] from, string[] to) => Revision.Between(Indicator(from, to), First, Second);

    private static Indicator Indicator(string[] from, string[] to)
    {
        var indicator = SmallCountry.IndicatorOf("work", SmallCountry.Work, [Rate, Share], [SmallCountry.Sex, SmallCountry.Seb]);
        return SmallCountry.WithCube(SmallCountry.WithCube(indicator, SmallCountry.First, from), SmallCountry.Second, to);
    }
}
