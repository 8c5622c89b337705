using System.Buffers;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins what the settings say of the site: who publishes it, what was released, into which topics it falls.</summary>
internal static class SettingsJoin
{
    private static readonly (string, bool)[] Announced = [("yes", true)];

    private static readonly SearchValues<char> NotInMail = SearchValues.Create(" <>\"\\:/");

    public static Site? Site(YamlNode? node, ProblemLog log)
    {
        if (Fields.Of(node, "site.yaml", log) is not { } fields)
            return null;
        var title = PlainText.Name(fields.Text("title"), log);
        var publisher = PlainText.Name(fields.Text("publisher"), log);
        var contact = Contact(fields.Text("contact"), log);
        var address = BaseAddress(fields.Text("base_address"), log);
        var licence = PlainText.Name(fields.Text("licence"), log);
        var licenceAddress = PlainText.Web(fields.Text("licence_address"), log);
        var attribution = PlainText.Sentence(fields.Text("attribution"), log);
        var preview = PreviewAddress(fields.OptionalText("preview_address"), address, log);
        fields.NoOthers();
        return title is null || publisher is null || contact is null || address is null || licence is null || licenceAddress is null || attribution is null
            ? null : new Site(title, publisher, contact, address, licence, licenceAddress, attribution) { PreviewAddress = preview };
    }

    /// <summary>Every release, also of the future; by date.</summary>
    public static CodeList<Release> Releases(YamlNode? node, ProblemLog log)
    {
        var read = Fields.Items(node, "releases.yaml", log).Select(item => Release(item, log)).ToList();
        var releases = new CodeList<Release>(node is YamlList && read.TrueForAll(r => r.Date is not null));
        foreach (var (date, release) in read.OrderBy(r => r.Release?.Date))
        {
            if (date is not { } code)
                continue;
            if (releases.IsNew(code, SettingsProblems.ReleaseTwice, log))
                releases.Add(code.Text, release);
        }
        return releases;
    }

    /// <summary>Notes each correction of a release that there is not.</summary>
    public static void CheckCorrections(YamlNode? node, CodeList<Release> releases, ProblemLog log)
    {
        foreach (var item in (node as YamlList)?.Items.OfType<YamlMap>() ?? [])
        {
            if (item.Find("corrects") is YamlText corrects && item.Find("date") is YamlText date
                && (releases.Lacks(corrects.Text) || string.CompareOrdinal(corrects.Text, date.Text) >= 0))
                log.Add(SettingsProblems.ReleaseCorrects, corrects.At, $"There is no earlier release of {corrects.Text}", corrects.Text);
        }
    }

    /// <summary>The topics, in order.</summary>
    public static CodeList<Topic> Topics(YamlNode? node, ProblemLog log)
    {
        var topics = new CodeList<Topic>(node is YamlList { Items: { Count: > 0 } all } && all.All(i => i is YamlMap));
        foreach (var domain in Fields.Items(node, "topics.yaml", log))
        {
            if (Fields.Of(domain, "A domain", log) is not { } fields)
                continue;
            var title = PlainText.Name(fields.Text("title"), log);
            foreach (var item in fields.List("topics"))
                AddTopic(topics, item, title, log);
            fields.NoOthers();
        }
        if (node is YamlList && !topics.Codes.Any() && !log.HasErrors)
            log.Add(SettingsProblems.NoTopics, node.At, "There is no topic");
        return topics;
    }

    public static Document? Document(SourceDocument source, GlossaryJoin glossary, ProblemLog log)
    {
        if (source.Words.Length == 0)
            log.Add(SettingsProblems.PageWithoutWords, source.WordsAt, $"{source.File.Name} has settings and no words");
        if (Fields.Of(source.Settings, "The top of a page", log) is not { } fields)
            return null;
        var title = PlainText.Name(fields.Text("title"), log);
        var summary = PlainText.Sentence(fields.Text("summary"), log);
        var terms = glossary.Terms(fields);
        fields.NoOthers();
        return title is null || summary is null ? null
            : new Document(source.File.Word, title, summary, source.Words, source.WordsAt) { Terms = terms };
    }

    private static (Cell? Date, Release? Release) Release(YamlNode node, ProblemLog log)
    {
        if (Fields.Of(node, "A release", log) is not { } fields)
            return (null, null);
        var date = fields.Date("date");
        var time = fields.Time("time");
        var title = PlainText.Name(fields.Text("title"), log);
        var summary = PlainText.Sentence(fields.Text("summary"), log);
        var report = PlainText.Web(fields.OptionalText("report"), log);
        var corrects = fields.OptionalDate("corrects");
        var announced = fields.OptionalText("announced") is not null && fields.Choice("announced", Announced) is not null;
        fields.NoOthers();
        if (date is { } on && time is { } at && London.IsSkipped(on.ToDateTime(at)))
            log.Add(SettingsProblems.ReleaseHour, ((YamlMap)node).Find("time")!.At, FormattableString.Invariant($"On {on:yyyy-MM-dd} London's clocks never show {at:HH:mm}"), FormattableString.Invariant($"{at:HH:mm}"));
        Cell? code = date is null ? null : new Cell(((YamlText)((YamlMap)node).Find("date")!).Text, ((YamlMap)node).Find("date")!.At);
        return date is null || time is null || title is null || summary is null ? (code, null)
            : (code, new Release(date.Value, time.Value, title, summary, report, corrects) { IsAnnounced = announced });
    }

    private static void AddTopic(CodeList<Topic> topics, YamlNode node, string? domain, ProblemLog log)
    {
        if (Fields.Of(node, "A topic", log) is not { } fields)
            return;
        var cell = fields.Text("slug");
        var slug = PlainText.Code(cell, log);
        var title = PlainText.Name(fields.Text("title"), log);
        var summary = PlainText.Sentence(fields.Text("summary"), log);
        fields.NoOthers();
        if (cell is { } code && topics.IsNew(code, SettingsProblems.TopicTwice, log))
            topics.Add(code.Text, slug is null || title is null || summary is null || domain is null ? null : new Topic(slug, title, domain, summary));
    }

    private static string? BaseAddress(Cell? cell, ProblemLog log)
    {
        if (cell is not { } address || (Uri.TryCreate(address.Text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            && uri.Query.Length == 0 && uri.Fragment.Length == 0 && !address.Text.EndsWith('/') && !address.Text.AsSpan().ContainsAny(" <>\"\\")))
            return cell?.Text;
        log.Add(SettingsProblems.BaseAddress, address.At, $"{Problem.Quote(address.Text)} is no address of a site", address.Text);
        return null;
    }

    private static string? PreviewAddress(Cell? cell, string? publicAddress, ProblemLog log)
    {
        if (BaseAddress(cell, log) is not { } address)
            return null;
        if (address == publicAddress)
            log.Add(PreviewProblems.SameAddress, cell!.Value.At, "preview_address is the same as base_address", address);
        return address;
    }

    private static string? Contact(Cell? cell, ProblemLog log)
    {
        if (cell is not { } contact || (contact.Text.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.') && !contact.Text.AsSpan().ContainsAny(NotInMail)))
            return cell?.Text;
        log.Add(SettingsProblems.Contact, contact.At, $"{Problem.Quote(contact.Text)} is no address for mail", contact.Text);
        return null;
    }
}
