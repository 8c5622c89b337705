using System.CommandLine;
using System.Diagnostics;
using SmcStatic.Hosting;
using SmcStatic.Importing;
using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Serving;
using SmcStatic.Statistics;
using SmcStatic.Writing;

namespace SmcStatic;

/// <summary>The verbs of the command line, and what each does with its options.</summary>
internal sealed class Verbs
{
    private readonly TextWriter output;
    private readonly TextWriter errors;
    private readonly Option<string> data = Text("--data", "folder", "The data folder", "data");
    private readonly Option<string> templates = Text("--templates", "folder", "The folder of templates; without it, ./templates if there is one, or those of the program", "");
    private readonly Option<string> folder = Text("--out", "folder", "The folder the site is to have; all it holds is replaced", "dist");
    private readonly Option<string> baseAddress = Text("--base", "address", "The address the site will live at, where it is not the one in site.yaml", "");
    private readonly Option<string> asOf = Text("--as-of", "moment", "Build as of this moment in London, such as 2025-12-18T09:30; without it, now", "");
    private readonly Option<string> preview = new("--preview") { HelpName = "day", Description = "Make a preview as of the next release, or the one of a day such as 2026-12-10, for those who may see it before it is out", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> source = new("--source") { HelpName = "folder", Description = "The folder of the Commission's files", Required = true };
    private readonly Option<int> threads = Count("--threads", "On how many threads", Environment.ProcessorCount);
    private readonly Option<int> port = Count("--port", "The port to serve on, at 127.0.0.1; 0 for any that is free", 8080, least: 0);
    private readonly Option<string> from = Text("--from", "day", "The release to compare from; without it, what stood before --to", "");
    private readonly Option<string> to = Text("--to", "day", "The release to compare with; without it, the newest, be it released or not", "");
    private readonly Option<string> indicator = Text("--indicator", "slug", "One indicator, every change of it by cell", "");
    private readonly Option<bool> hosts = new("--hosts") { Description = "Say of each common host whether the site fits it, and why not" };
    private readonly Option<bool> only = new("--only") { Description = "Show the site that stands in --out, without making it or watching for changes" };

    private readonly Option<string> target = Text("--to", "folder", "The folder for the configuration, which no server should show", "hosting");
    private readonly Option<bool> append = new("--append") { Description = "Write the new ones to addresses.csv, as publishing does" };

    /// <param name="output">Where the account and the problems go.</param>
    /// <param name="errors">Where words about wrong use go.</param>
    public Verbs(TextWriter output, TextWriter errors)
    {
        (this.output, this.errors) = (output, errors);
        asOf.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string>() is { Length: > 0 } text && !London.TryParse(text, out _))
                r.AddError("--as-of takes a moment such as 2025-12-18T09:30 that London's clocks show, or a day.");
        });
        preview.Validators.Add(r =>
        {
            if (r.Tokens is [var day] && !Timetable.TryDay(day.Value, out _))
                r.AddError("--preview takes the day of a release, such as 2026-12-10, or nothing for the next.");
        });
        Root.Add(Verb("build", "Make the site", Build, data, templates, folder, baseAddress, asOf, preview, threads, hosts));
        Root.Add(Verb("check", "List every problem of the data, and write nothing", Check, data, templates, baseAddress, asOf, preview, threads));
        Root.Add(Verb("verdicts", "Count what the figures allow to be said, and why of others nothing can", Verdicts, data, asOf));
        Root.Add(Verb("diff", "Tell what a release changes, before it is published or after", Diff, data, from, to, indicator));
        Root.Add(Verb("serve", "Make the site, show it on this machine, and make it anew when a file changes",
            parsed => Serve(parsed).GetAwaiter().GetResult(), data, templates, folder, baseAddress, asOf, preview, threads, port, only));
        Root.Add(Verb("hosting", "Write the configuration of nginx for the site that stands in --out", Hosting, folder, target));
        Root.Add(Verb("addresses", "Count the addresses that were ever published, that lead on, and that are new", Addresses, data, asOf, append));
        Root.Add(VerifyVerb.Of(output, errors, Now));
        Root.Add(PublishVerb.Of(output, errors, Now));
        Root.Add(Verb("import", "Make the data folder from the Commission's files", Import, source, data));
    }

    /// <summary>The whole command line.</summary>
    public RootCommand Root { get; } = new("Makes a public site from a folder of statistics and boundaries.");

    private int Build(ParseResult parsed) => Make(RequestOf(parsed) with { Out = parsed.GetValue(folder) }, Report.Listed, parsed.GetValue(hosts));

    private int Check(ParseResult parsed) => Make(RequestOf(parsed), int.MaxValue);

    private int Verdicts(ParseResult parsed)
    {
        var read = parsed.GetValue(data)!;
        if (!Stand(read))
            return Program.WrongUse;
        var (log, moment) = (new ProblemLog(), MomentOf(parsed.GetValue(asOf)));
        if (Joiner.Join(Reader.Read(read, log, moment), moment, log) is { } dataset)
            VerdictReport.Write(dataset, output);
        Report.Problems(log.Ordered(), int.MaxValue, output);
        return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
    }

    private int Addresses(ParseResult parsed)
    {
        var read = parsed.GetValue(data)!;
        if (!Stand(read))
            return Program.WrongUse;
        var log = new ProblemLog();
        LedgerUpkeep.Run(read, MomentOf(parsed.GetValue(asOf)), parsed.GetValue(append), log, output);
        Report.Problems(log.Ordered(), int.MaxValue, output);
        return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
    }

    private int Diff(ParseResult parsed)
    {
        var read = parsed.GetValue(data)!;
        if (!Stand(read))
            return Program.WrongUse;
        var log = new ProblemLog();
        // A release under embargo is just what the publisher asks about, so nothing is held back: what is told stays on this console.
        var dataset = Joiner.Join(Reader.Read(read, log), asOf: null, log);
        Report.Problems(log.Ordered(), Report.Listed, output);
        if (dataset is null)
            return Program.ProblemsInTheData;
        if (DiffReport.Of(dataset, (parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(indicator)!), out var wrong) is not { } report)
        {
            errors.Write($"{wrong}\n");
            return Program.WrongUse;
        }
        report.Write(output);
        return Program.Fine;
    }

    private async Task<int> Serve(ParseResult parsed)
    {
        if (parsed.GetValue(only))
            return await Show(parsed.GetValue(folder)!, parsed.GetValue(port));
        var request = RequestOf(parsed) with { Out = parsed.GetValue(folder) };
        if (Make(request, Report.Listed) == Program.WrongUse)
            return Program.WrongUse;
        await using var server = await SiteServer.Start(request.Out!, parsed.GetValue(port));
        output.Write($"The site is at {server.Address}/ and is made anew when a file changes. Ctrl+C ends it.\n");
        using var watch = new FolderWatch(request.Templates is { } own ? [request.Data, own] : [request.Data], () =>
        {
            if (Make(request, Report.Listed) == Program.Fine)
                server.Reload();
        });
        await server.UntilEnded();
        return Program.Fine;
    }

    private async Task<int> Show(string site, int at)
    {
        if (!Stand(site))
            return Program.WrongUse;
        await using var server = await SiteServer.Start(site, at, reloads: false);
        output.Write($"The site is at {server.Address}/. Ctrl+C ends it.\n");
        await server.UntilEnded();
        return Program.Fine;
    }

    private int Hosting(ParseResult parsed)
    {
        var site = parsed.GetValue(folder)!;
        if (!Stand(site))
            return Program.WrongUse;
        var log = new ProblemLog();
        ServerConfiguration.Write(site, parsed.GetValue(target)!, log, output);
        Report.Problems(log.Ordered(), int.MaxValue, output);
        return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
    }

    private int Import(ParseResult parsed)
    {
        var request = new ImportRequest(parsed.GetValue(source)!, parsed.GetValue(data)!);
        if (!Stand(request.Source, request.Data))
            return Program.WrongUse;
        var log = new ProblemLog();
        ImportReport.Write(Importer.Run(request, log), log, output);
        return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
    }

    private int Make(BuildRequest request, int listed, bool allHosts = false)
    {
        if (!Stand(request.Data, request.Templates ?? request.Data))
            return Program.WrongUse;
        var watch = Stopwatch.StartNew();
        var log = new ProblemLog();
        BuildAccount account;
        using (var progress = ConsoleProgress.Show(output))
            account = SmcStatic.Build.Run(request, new Disk(), log, progress);
        var problems = log.Ordered();
        Report.Problems(problems, listed, output);
        Report.Account(account, output);
        Report.Changes(account, output);
        if (account.Manifest is { } manifest)
            HostReport.Write(SiteSize.Of(manifest, account.Redirects), allHosts, output);
        Report.LastLine(account, watch.Elapsed, problems.Count, output);
        return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
    }

    private BuildRequest RequestOf(ParseResult parsed) => new(parsed.GetValue(data)!, TemplatesOf(parsed.GetValue(templates)!), Out: null, MomentOf(parsed.GetValue(asOf)))
    {
        Base = parsed.GetValue(baseAddress) is { Length: > 0 } address ? address.TrimEnd('/') : null,
        Preview = parsed.GetResult(preview) is null ? null : new PreviewRequest(Timetable.TryDay(parsed.GetValue(preview) ?? "", out var day) ? day : null),
        Threads = parsed.GetValue(threads),
    };

    private static string? TemplatesOf(string given) => given.Length > 0 ? given : Directory.Exists("templates") ? "templates" : null;

    // The one place where the clock is read: whoever wants the same site again says --as-of.
    private static DateTime MomentOf(string? text) => London.TryParse(text ?? "", out var moment) ? moment : Now();

    private static DateTime Now() => London.At(TimeProvider.System.GetUtcNow());

    private bool Stand(params string[] folders)
    {
        var missing = folders.Distinct().Where(f => !Directory.Exists(f)).ToList();
        foreach (var name in missing)
            errors.Write($"There is no folder {name} here ({Directory.GetCurrentDirectory()}).\n");
        return missing.Count == 0;
    }

    private static Option<string> Text(string name, string word, string description, string standard) =>
        new(name) { HelpName = word, Description = description, DefaultValueFactory = _ => standard };

    private static Option<int> Count(string name, string description, int standard, int least = 1)
    {
        var option = new Option<int>(name) { HelpName = "number", Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count > 0 && r.GetValueOrDefault<int>() < least)
                r.AddError($"{name} takes a number from {least} up.");
        });
        return option;
    }

    private static Command Verb(string name, string description, Func<ParseResult, int> run, params Option[] options)
    {
        var command = new Command(name, description);
        foreach (var option in options)
            command.Add(option);
        command.SetAction(run);
        return command;
    }
}
