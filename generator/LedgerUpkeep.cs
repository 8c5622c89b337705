using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Addresses;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Writing;

namespace SmcStatic;

/// <summary>Keeps the ledger of addresses: what a site has and the ledger has not yet.</summary>
internal static class LedgerUpkeep
{
    private const string Name = "addresses.csv";

    /// <summary>Counts what is published, leads on and is new, and writes the new to the ledger if that is wanted.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="moment">The moment in London as of which its site is planned.</param>
    /// <param name="writes">Whether the ledger is written; all of it at once, or not at all.</param>
    /// <param name="log">Takes the problems; with an error nothing is written.</param>
    /// <param name="output">Takes the account.</param>
    public static void Run(string data, DateTime moment, bool writes, ProblemLog log, TextWriter output)
    {
        if (Joiner.Join(Reader.Read(data, log, moment), moment, log) is not { } dataset || Planner.Plan(dataset, log) is not { } plan || log.HasErrors)
            return;
        var file = Path.Combine(data, Name);
        var existing = File.Exists(file) ? File.ReadAllBytes(file) : [];
        var all = Ledger.WithPublished(existing, plan);
        if (writes)
            WholeFile.Write(file, all);
        LedgerReport.Write(plan, all.Count(b => b == '\n') - Math.Max(1, existing.Count(b => b == '\n')), writes, output);
    }
}
