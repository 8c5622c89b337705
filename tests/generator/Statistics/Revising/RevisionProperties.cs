using System.Globalization;
using CsCheck;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;
using SmcStatic.Tests.Planning;
using Xunit;

namespace SmcStatic.Tests.Statistics.Revising;

/// <summary>What holds of any two releases.</summary>
public class RevisionProperties
{
    private static readonly Measure[] Measures =
    [
        new("rate", "Rate", SmallCountry.Percent, 1, ValueKind.Estimate, Polarity.Neutral), new("pay", "Pay", SmallCountry.Pounds, 0, ValueKind.Estimate, Polarity.Neutral),
    ];

    private static readonly string[] Areas = ["K02000001", "TLC1", "TLC2", "TLL1"];
    private static readonly string[] Groups = ["", "sex=women", "sex=men"];

    private static readonly Gen<string[]> Rows = Gen.Select(Gen.Int[0, 3], Gen.Int[2020, 2023], Gen.Int[0, 1], Gen.Int[0, 2], Gen.Int[0, 40], Gen.Int[0, 3]).Array[1, 60]
        .Select(cells => cells.DistinctBy(c => (c.Item1, c.Item2, c.Item3, c.Item4)).Select(RowOf).ToArray());

    [Fact]
    public void A_release_against_itself_changes_nothing() =>
        Rows.Sample(rows =>
        {
            var revision = Between(rows, rows);
            Assert.Empty(revision.Changes);
            Assert.Equal(rows.Length, revision.Unchanged);
        });

    [Fact]
    public void What_is_added_one_way_is_dropped_the_other_and_what_is_revised_is_revised_back() =>
        Gen.Select(Rows, Rows).Sample((one, other) =>
        {
            // Slices of both, so that none stands on.
            one = [.. one, .. Corners];
            other = [.. other, .. Corners];
            var (there, back) = (Between(one, other), Between(other, one));
            Assert.Equal(Cells(there, ChangeKind.Added), Cells(back, ChangeKind.Dropped));
            Assert.Equal(Cells(there, ChangeKind.Dropped), Cells(back, ChangeKind.Added));
            Assert.Equal(Cells(there, ChangeKind.Revised), Cells(back, ChangeKind.Revised));
            Assert.Equal(there.Unchanged, back.Unchanged);
        });

    [Fact]
    public void The_changes_applied_to_what_was_give_what_is() =>
        Gen.Select(Rows, Rows).Sample((one, other) =>
        {
            var indicator = Indicator(one, other);
            var revision = Revision.Between(indicator, SmallCountry.First.Date, SmallCountry.Second.Date);
            var figures = Figures(indicator, SmallCountry.First.Date);
            foreach (var change in revision.Changes)
            {
                if (change.From is { } from && !change.StillStands)
                    Assert.True(figures.Remove(KeyOf(from)));
                if (change.To is { } to)
                    figures.Add(KeyOf(to), Shown(to));
            }
            Assert.Equal(Figures(indicator, SmallCountry.Second.Date), figures);
            Assert.Equal(figures.Count, revision.Changes.Count(c => c.To is not null && c.Kind is not ChangeKind.Restated) + revision.Unchanged + revision.Carried + revision.Changes.Count(c => c.StillStands));
        });

    // A cell that each slice has in every release.
    private static string[] Corners => [.. from area in new[] { "K02000001", "TLC1" } from measure in new[] { "rate", "pay" } from sex in new[] { "", "sex=women" } select $"{area};1999;{measure};{sex};1;;;;;"];

    private static string RowOf((int Area, int Year, int Measure, int Group, int Value, int Form) cell)
    {
        var value = cell.Value.ToString(CultureInfo.InvariantCulture);
        var rest = cell.Form switch { 0 => $"{value};;;;;", 1 => $"{value};{cell.Value - 1};{cell.Value + 1};500;;", 2 => $"{value}.5;;;;[p];", _ => ";;;;[x];" };
        return $"{Areas[cell.Area]};{cell.Year.ToString(CultureInfo.InvariantCulture)};{Measures[cell.Measure].Id};{Groups[cell.Group]};{rest}";
    }

    private static SortedDictionary<string, string> Figures(Indicator indicator, DateOnly day) =>
        new(Revision.Vintage(indicator, day).Values.SelectMany(s => s.Observations).ToDictionary(KeyOf, Shown), StringComparer.Ordinal);

    private static List<string> Cells(Revision revision, ChangeKind kind) => [.. revision.Of(kind).Select(c => KeyOf(c.Cell)).Order(StringComparer.Ordinal)];

    private static string KeyOf(Observation figure) => $"{figure.Area.Code} {figure.Period} {figure.Measure.Id} {figure.Categories}";

    private static string Shown(Observation figure) => $"{figure.Value} {figure.Lower} {figure.Upper} {figure.SampleSize} {figure.Status}";

    private static Revision Between(string[] from, string[] to) => Revision.Between(Indicator(from, to), SmallCountry.First.Date, SmallCountry.Second.Date);

    private static Indicator Indicator(string[] from, string[] to) =>
        SmallCountry.WithCube(SmallCountry.WithCube(SmallCountry.IndicatorOf("work", SmallCountry.Work, Measures, [SmallCountry.Sex]), SmallCountry.First, from), SmallCountry.Second, to);
}
