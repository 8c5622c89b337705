using System.CommandLine;
using System.Globalization;
using SmcStatic.Problems;
using SmcStatic.Publishing;

namespace SmcStatic;

/// <summary>The verb <c>publish</c>: a site that was built goes to a folder that is served, or a kept release goes back there.</summary>
internal static class PublishVerb
{
    /// <summary>The verb and its options.</summary>
    /// <param name="output">Takes the account and the problems.</param>
    /// <param name="errors">Takes words about wrong use.</param>
    /// <param name="now">Gives the moment in London.</param>
    public static Command Of(TextWriter output, TextWriter errors, Func<DateTime> now)
    {
        var site = new Option<string>("--site") { HelpName = "folder", Description = "The site to publish", DefaultValueFactory = _ => "dist" };
        var to = new Option<string>("--to") { HelpName = "folder", Description = "The folder that is served", Required = true };
        var data = new Option<string>("--data") { HelpName = "folder", Description = "The data folder, whose ledger takes the new addresses once they are published", DefaultValueFactory = _ => "data" };
        var keep = new Option<int>("--keep") { HelpName = "number", Description = "How many releases to keep to roll back to", DefaultValueFactory = _ => new PublishRequest("", default).Keep };
        var prepare = new Option<bool>("--prepare") { Description = "Do all that can be done before the moment: verify, store and compress, and publish nothing" };
        var back = new Option<string>("--rollback") { HelpName = "id", Description = "Publish a kept release again, by the beginning of its id" };
        var list = new Option<bool>("--list") { Description = "List what was published and what is kept" };
        var command = new Command("publish", "Publish a built site to a folder that is served, or roll back to a kept release") { site, to, data, keep, prepare, back, list };
        command.Validators.Add(r =>
        {
            if (new Option[] { prepare, back, list }.Count(o => r.GetResult(o) is { Implicit: false }) > 1)
                r.AddError("--prepare, --rollback and --list are three different things to do.");
        });
        keep.Validators.Add(r =>
        {
            if (r.Tokens.Count > 0 && r.GetValueOrDefault<int>() < PublishRequest.AssetsOf)
                r.AddError($"--keep takes a number from {PublishRequest.AssetsOf} up.");
        });
        command.SetAction(parsed =>
        {
            var log = new ProblemLog();
            var moment = now();
            var request = new PublishRequest(parsed.GetValue(to)!, moment) { Keep = parsed.GetValue(keep), Published = () => Enter(parsed.GetValue(data)!, moment, log, output) };
            if (parsed.GetValue(list))
                return List(request.To, output);
            if (parsed.GetValue(back) is { } id)
                Tell(Publisher.RollBack(id, request, log), request.To, output);
            else if (!Directory.Exists(parsed.GetValue(site)))
            {
                errors.Write($"There is no folder {parsed.GetValue(site)} here ({Directory.GetCurrentDirectory()}).\n");
                return Program.WrongUse;
            }
            else if (parsed.GetValue(prepare))
                Tell(Publisher.Prepare(parsed.GetValue(site)!, request, log), output);
            else
                Tell(Publisher.Publish(parsed.GetValue(site)!, request, log), request.To, output);
            Report.Problems(log.Ordered(), Report.Listed, output);
            return log.HasErrors ? Program.ProblemsInTheData : Program.Fine;
        });
        return command;
    }

    // The site stands by now, whatever comes of this.
    private static void Enter(string data, DateTime moment, ProblemLog log, TextWriter output)
    {
        if (Directory.Exists(data))
            LedgerUpkeep.Run(data, moment, writes: true, log, output);
        else
            output.Write($"There is no folder {data} here: enter the new addresses with `addresses --append` where the data are.\n");
    }

    private static void Tell(PublishAccount? account, string to, TextWriter output)
    {
        if (account is null)
            return;
        if (account.WentOnFrom is { } step)
            output.Write($"An earlier publish of the same site had stopped at {step.ToString().ToLowerInvariant()}; this one went on.\n");
        output.Write($"{to} is now {account.Id}: {account.Put} files put, {account.Removed} taken away, {account.Same} the same as before.\n");
    }

    private static void Tell(string? id, TextWriter output)
    {
        if (id is not null)
            output.Write($"{id} is ready to be published, and nothing of it can be read yet.\n");
    }

    private static int List(string to, TextWriter output)
    {
        using var state = PublishState.Open(to);
        if (state is null)
        {
            output.Write($"Another process is publishing to {to}.\n");
            return Program.ProblemsInTheData;
        }
        var kept = state.KeptIds();
        foreach (var (place, (id, moment)) in state.Record.Entries.Index().Reverse())
        {
            var now = place == state.Record.Entries.Count - 1 ? (state.Unfinished is null ? "published" : "not whole yet") : kept.Contains(id) ? "kept" : "";
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{moment:yyyy-MM-dd HH:mm} {id} {now}").TrimEnd() + "\n");
        }
        return Program.Fine;
    }
}
