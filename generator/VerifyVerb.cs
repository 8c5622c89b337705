using System.CommandLine;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Verifying;

namespace SmcStatic;

/// <summary>The verb <c>verify</c>: a site that stands in a folder or at an address, held against its manifest.</summary>
internal static class VerifyVerb
{
    /// <summary>The verb and its options.</summary>
    /// <param name="output">Takes the account and the faults.</param>
    /// <param name="errors">Takes words about wrong use.</param>
    /// <param name="now">Gives the moment in London.</param>
    public static Command Of(TextWriter output, TextWriter errors, Func<DateTime> now)
    {
        var where = new Argument<string>("site") { Description = "The folder of the site, or its address" };
        var digest = new Option<string>("--digest") { HelpName = "hash", Description = "Check also that it is the site whose manifest has this SHA-256, or one that begins so", DefaultValueFactory = _ => "" };
        var due = new Option<bool>("--due") { Description = "Check also that it may be shown to everybody: no preview, and no release still to come" };
        var command = new Command("verify", "Check a site in a folder or at an address against its manifest") { where, digest, due };
        command.SetAction(parsed =>
        {
            var site = parsed.GetValue(where)!;
            if (!IsAddress(site) && !Directory.Exists(site))
            {
                errors.Write($"There is no folder {site} here ({Directory.GetCurrentDirectory()}).\n");
                return Program.WrongUse;
            }
            var log = new ProblemLog();
            var manifest = Check(site, log);
            if (manifest is not null)
                SitePermission.CheckIs(parsed.GetValue(digest)!, manifest, site, log);
            if (parsed.GetValue(due) && !IsAddress(site))
                SitePermission.Check(site, now(), log);
            Tell(site, manifest, log, output);
            return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
        });
        return command;
    }

    private static Manifest? Check(string site, ProblemLog log)
    {
        if (!IsAddress(site))
            return SiteFolder.Check(site, log);
        using var address = new SiteAddress(site, log);
        return address.Check().GetAwaiter().GetResult();
    }

    private static void Tell(string site, Manifest? manifest, ProblemLog log, TextWriter output)
    {
        var problems = log.Ordered();
        Report.Problems(problems, Report.Listed, output);
        if (manifest is not null)
            output.Write($"{site}: {manifest.Files.Count} files, manifest {manifest.Sha256}\n");
        output.Write(problems.Count == 0 ? "The site is whole.\n" : "The site is not as it should be.\n");
    }

    private static bool IsAddress(string site) => site.StartsWith("http://", StringComparison.Ordinal) || site.StartsWith("https://", StringComparison.Ordinal);
}
