using System.Text;
using System.Xml.Linq;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Revising;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;
using Xunit;

namespace SmcStatic.Tests.Planning.Revising;

/// <summary>A correction, from the entry to its page, its feed and the places that carried what was wrong.</summary>
public class CorrectionTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Dataset Dataset = Corrected();

    [Fact]
    public void A_release_between_the_mistake_and_its_correction_is_marked_with_it_and_no_other()
    {
        var atlas = new Atlas(Dataset);
        var pay = Dataset.Indicators.Single(i => i.Slug == "pay");
        var note = Assert.Single(atlas.CorrectionsOf(pay, SmallCountry.First));
        Assert.Equal("Corrected on 18 December 2025: Pay of 2022 & before was <wrong>.", note.Text);
        Assert.Equal("/corrections/#correction-2025-12-18-1", note.More.Address.Path);
        Assert.Empty(atlas.CorrectionsOf(pay, SmallCountry.Second));
        Assert.Empty(atlas.CorrectionsOf(Dataset.Indicators.Single(i => i.Slug == "activity"), SmallCountry.First));
    }

    [Fact]
    public void Every_place_that_showed_a_wrong_figure_is_listed_and_no_place_that_did_not()
    {
        var places = new AffectedPlaces(Dataset).Of(SmallCountry.Second);
        // Of the first release, the UK's figure for 2022 was another later and that of Tees Valley went; pages of Tees Valley have the UK beside it.
        Assert.Equal(
            """
            / K02000001
            /areas/k02000001-united-kingdom/ K02000001
            /areas/k02000001-united-kingdom/pay/ K02000001
            /areas/tlc1-tees-valley/ K02000001
            /areas/tlc1-tees-valley/ TLC1
            /areas/tlc1-tees-valley/pay/ K02000001
            /areas/tlc1-tees-valley/pay/ TLC1
            /data/pay/itl2-pay.json TLC1
            /data/pay/uk-pay.json K02000001
            /downloads/pay-2023-09-12.csv K02000001
            /downloads/pay-2023-09-12.csv TLC1
            /indicators/pay/ K02000001
            /indicators/pay/ TLC1
            /indicators/pay/2023-09-12/ K02000001
            /indicators/pay/2023-09-12/ TLC1
            /topics/jobs/ K02000001
            """.ReplaceLineEndings("\n"),
            string.Join('\n', places.Select(p => $"{p.Address.Path.Split('#')[0]} {p.Change.From!.Value.Area.Code}").Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_feed_is_Atom_with_lasting_ids_and_moments_in_London()
    {
        var feed = XDocument.Parse(FeedOf(Dataset)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(("tag:example.org,2023-09-12:corrections", "2025-12-18T09:30:00Z"), (feed.Element(Atom + "id")!.Value, feed.Element(Atom + "updated")!.Value));
        Assert.Equal("https://example.org/corrections/feed.atom", feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("tag:example.org,2025-12-18:correction-1", entry.Element(Atom + "id")!.Value);
        Assert.Equal("Pay of 2022 & before was <wrong>. Wrong since 12 September 2023. It is right now.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("https://example.org/corrections/#correction-2025-12-18-1", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.All(new[] { "id", "title", "updated", "published", "summary" }, name => Assert.Single(entry.Elements(Atom + name)));
    }

    [Fact]
    public void A_feed_without_corrections_is_as_old_as_the_first_release_in_summer_an_hour_ahead()
    {
        var feed = XDocument.Parse(FeedOf(SmallCountry.Dataset())).Root!;
        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.Equal("2023-09-12T09:30:00+01:00", feed.Element(Atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("2026-03-28", "09:30", "Z")]
    [InlineData("2026-03-29", "09:30", "+01:00")]
    [InlineData("2026-10-24", "09:30", "+01:00")]
    [InlineData("2026-10-25", "09:30", "Z")]
    [InlineData("2026-10-25", "00:30", "+01:00")]
    public void A_moment_says_how_far_London_is_from_universal_time(string date, string time, string offset)
    {
        var release = SmallCountry.First with { Date = DateOnly.Parse(date, Formats.Culture), Time = TimeOnly.Parse(time, Formats.Culture) };
        Assert.Equal($"{date}T{time}:00{offset}", London.WithOffset(release.Moment));
    }

    [Fact]
    public void The_page_counts_what_the_correction_changed()
    {
        var entry = Assert.Single(new CorrectionsPage(new Atlas(Dataset)).Corrections);
        // Of pay, the UK's figure for 2022 is another; that for 2023 is new; Tees Valley has 2023 in the place of 2022.
        Assert.Equal(("1", "1", "2", "1"), (entry.Counts.Revised, entry.Counts.Dropped, entry.Counts.Added, entry.Counts.Seen));
        Assert.Equal(("£12,346", "£12,399", "up £53"), (entry.Largest[0].From, entry.Largest[0].To, entry.Largest[0].Difference));
    }

    private static string FeedOf(Dataset dataset) =>
        Encoding.UTF8.GetString(DataFiles.Render(Planner.Plan(dataset, new ProblemLog()).Files.Single(f => f.Address.Path == "/corrections/feed.atom")));

    private static Dataset Corrected()
    {
        var dataset = SmallCountry.Dataset();
        var pay = dataset.Indicators.Where(i => i.Slug == "pay").ToList();
        return dataset with { Corrections = [new Correction(SmallCountry.Second, 1, pay, "Pay of 2022 & before was <wrong>.", SmallCountry.First, "It is right now.")] };
    }
}
