using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Planning.Addresses;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Planning;

/// <summary>Where everything lives: the one file in which addresses are spelled.</summary>
/// <remarks>Lower case, hyphens, a trailing slash on pages; an area's code before its name, so that a renamed area keeps resolving.</remarks>
internal static class Routes
{
    public static Address Home { get; } = new("/");

    public static Address Areas { get; } = new("/areas/");

    public static Address Indicators { get; } = new("/indicators/");

    public static Address Topics { get; } = new("/topics/");

    public static Address Breakdowns { get; } = new("/breakdowns/");

    public static Address Releases { get; } = new("/releases/");

    public static Address Corrections { get; } = new("/corrections/");

    /// <summary>The corrections as a feed that programs follow.</summary>
    public static Address CorrectionsFeed { get; } = new("/corrections/feed.atom");

    public static Address Downloads { get; } = new("/downloads/");

    public static Address Search { get; } = new("/search/");

    public static Address Compare { get; } = new("/compare/");

    public static Address Explore { get; } = new("/explore/");

    public static Address About { get; } = new("/about/");

    public static Address NotFound { get; } = new("/404.html");

    public static Address DataIndex { get; } = new("/data/index.json");

    /// <summary>What can be found by name, for the box that finds it.</summary>
    public static Address FindIndex { get; } = new("/data/find.json");

    /// <summary>The outward codes of which there are postcodes.</summary>
    public static Address OutwardCodes { get; } = new("/data/postcodes/index.json");

    public static Address Sitemap { get; } = new("/sitemap.xml");

    public static Address Robots { get; } = new("/robots.txt");

    /// <summary>The file by which whoever publishes a site sees that it is a preview.</summary>
    public static Address PreviewNote { get; } = new("/PREVIEW.txt");

    /// <summary>The part of a page that lists other areas.</summary>
    public static Address Elsewhere { get; } = OnPage("elsewhere");

    /// <summary>A place on the page that links to it.</summary>
    public static Address OnPage(string id) => new($"#{id}");

    public static Address Of(Area area) => new($"/areas/{AreaWord(area)}/");

    /// <summary>The address by code alone, which leads on to the full one.</summary>
    public static Address ByCode(Area area) => new($"/areas/{Word(area)}/");

    public static Address Of(Area area, Indicator indicator) => new($"/areas/{AreaWord(area)}/{Slug.Of(indicator.Slug)}/");

    public static Address Of(Area area, Dimension dimension) => new($"/areas/{AreaWord(area)}/by-{Slug.Of(dimension.Code)}/");

    /// <summary>An indicator with an area marked in its figures.</summary>
    public static Address Of(Indicator indicator, Area area) => Of(indicator).Choosing("area", Word(area));

    public static Address Of(Topic topic) => new($"/topics/{Slug.Of(topic.Slug)}/");

    public static Address Of(Indicator indicator) => new($"/indicators/{Slug.Of(indicator.Slug)}/");

    public static Address Of(Indicator indicator, Dimension dimension) =>
        new($"/indicators/{Slug.Of(indicator.Slug)}/by-{Slug.Of(dimension.Code)}/");

    /// <summary>An indicator as it stood in a period: <c>/indicators/pay/in-2015-to-2019/</c>.</summary>
    public static Address Of(Indicator indicator, Period period) =>
        new($"/indicators/{Slug.Of(indicator.Slug)}/in-{Slug.Of(period.Label)}/");

    /// <summary>An indicator as released on a day, for ever: <c>/indicators/pay/2025-12-18/</c>.</summary>
    public static Address Of(Indicator indicator, Release release) => new($"/indicators/{Slug.Of(indicator.Slug)}/{release.Code}/");

    public static Address Of(Dimension dimension) => new($"/breakdowns/{Slug.Of(dimension.Code)}/");

    public static Address Of(Dimension dimension, Category category) =>
        new($"/breakdowns/{Slug.Of(dimension.Code)}/{Slug.Of(category.Code)}/");

    public static Address Of(Release release) => new($"/releases/{release.Code}/");

    /// <summary>Every cell that a release changed.</summary>
    public static Address ChangesOf(Release release) => Of(release).Beside("changes.csv");

    /// <summary>Every place that carried a figure which a release put right.</summary>
    public static Address AffectedBy(Release release) => Corrections.Beside($"affected-{release.Code}.csv");

    /// <summary>What the page of corrections calls one of them.</summary>
    public static string IdOf(Correction correction) => $"correction-{correction.Release.Code}-{correction.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static Address Of(Correction correction) => Corrections.At(IdOf(correction));

    /// <summary>
    /// Areas side by side. A comma parts what is compared, a plus joins areas to a partnership that counts as one: <c>?areas=tlj4,tlk1+tlk4</c>.
    /// </summary>
    public static Address Comparison(IEnumerable<IEnumerable<Area>> sides) =>
        Compare.Choosing("areas", string.Join(',', sides.Select(side => string.Join('+', side.Select(Word)))));

    /// <summary>How the address of an area × indicator follows from the area's own and the indicator's slug, for scripts.</summary>
    public static string FigureForm => "{area}{indicator}/";

    /// <summary>The page called about stands at the head of the others.</summary>
    public static Address Of(Document document) => document.Slug == "about" ? About : new($"/about/{Slug.Of(document.Slug)}/");

    /// <summary>A term where its page explains it: <c>/about/glossary/#percentage-point</c>.</summary>
    public static Address Of(Document document, Term term) => Of(document).At(Slug.Of(term.Name));

    /// <summary>An indicator's observations as released on a day, at the precision of the source.</summary>
    public static Address Download(Indicator indicator, Release release) =>
        new($"/downloads/{Slug.Of(indicator.Slug)}-{release.Code}.csv");

    /// <summary>The page to explore figures with a question asked; its script reads and writes addresses of this form.</summary>
    public static Address Of(Question question) =>
        new($"{Explore}?level={question.Level.Code}&across={Choice(question.Across)}&up={Choice(question.Up)}");

    /// <summary>How scripts make the address of an indicator in an area from those of both.</summary>
    public const string AreaIndicatorForm = "{area}{indicator}/";

    /// <summary>The chunk of an indicator at a level in a measure.</summary>
    public static Address Chunk(Indicator indicator, Level level, Measure measure) =>
        new($"/data/{Slug.Of(indicator.Slug)}/{Slug.Of(level.Code)}-{Slug.Of(measure.Id)}.json");

    /// <summary>The postcodes of an outward code.</summary>
    public static Address Of(OutwardCode outward) => new($"/data/postcodes/{Slug.Of(outward.Code)}.json");

    /// <summary>What the ticks of a strip say.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="slice">The slice of its figures.</param>
    /// <param name="which">Their period and group, in codes.</param>
    public static Address Peers(Indicator indicator, Slice slice, string which) =>
        new($"/data/{Slug.Of(indicator.Slug)}/peers/{Slug.Of(slice.Level.Code)}-{Slug.Of(slice.Measure.Id)}-{Slug.Of(which)}.json");

    private static string Choice(QuestionSide side)
    {
        var group = string.Join(',', side.Categories.Categories.Select(c => $"{c.Dimension}:{c.Code}"));
        return $"{side.Indicator.Slug}/{side.Measure.Id}{(group.Length > 0 ? $"/{group}" : "")}";
    }

    private static string AreaWord(Area area)
    {
        var name = Slug.Of(area.Name, whenEmpty: "");
        return name.Length == 0 ? Word(area) : $"{Word(area)}-{name}";
    }

    /// <summary>What addresses call an area: <c>tlj4</c>; also what a choice in an address says, and what scripts know it by.</summary>
    public static string Word(Area area) => Slug.Of(area.Code);

    /// <summary>The word of the area that an address lies below; none where it lies below none.</summary>
    public static string? AreaWordIn(string path) => path.Split('/') is ["", "areas", { Length: > 0 } word, _, ..] ? word : null;

    /// <summary>The page of an area that is no longer known, by the word it had.</summary>
    public static Address OfArea(string word) => new($"/areas/{word}/");

    /// <summary>What an address is about that has a page elsewhere: its indicator, its release, its breakdown; the code of its area alone.</summary>
    public static IEnumerable<AddressSubject> SubjectsOf(string path)
    {
        var names = path.Split('/');
        if (names is ["", "downloads", { Length: > DownloadEnd } file] && file[^DownloadEnd] == '-')
        {
            var (slug, end) = (file[..^DownloadEnd], file[^DownloadEnd..]);
            yield return new AddressSubject(Indicators.Path, slug, word => $"/downloads/{word}{end}");
            yield return new AddressSubject(Releases.Path, end[1..^4], word => $"/downloads/{slug}-{word}.csv");
        }
        var about = names is ["", "indicators" or "data", ..] ? 2 : names is ["", "areas", ..] ? 3 : names.Length;
        for (var at = about; at < names.Length - 1; at++)
        {
            var (place, name) = (at, names[at]);
            if (name.StartsWith("by-", StringComparison.Ordinal))
                yield return new AddressSubject(Breakdowns.Path, name[3..], word => With(place, $"by-{word}"));
            else if (at == about)
                yield return new AddressSubject(Indicators.Path, name, word => With(place, word));
            else if (name.Length == DownloadEnd - 5 && char.IsAsciiDigit(name[0]))
                yield return new AddressSubject(Releases.Path, name, word => With(place, word));
        }

        // A code may hold hyphens, and so may the name behind it.
        for (var end = AreaWordIn(path)?.LastIndexOf('-') ?? 0; end > 0; end = names[2].LastIndexOf('-', end - 1))
            yield return new AddressSubject(Areas.Path, names[2][..end], word => With(2, word));

        string With(int place, string word) => string.Join('/', names.Select((n, i) => i == place ? word : n));
    }

    // "-2025-12-18.csv"
    private const int DownloadEnd = 15;
}
