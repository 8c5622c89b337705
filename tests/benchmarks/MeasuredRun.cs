using System.Diagnostics;

namespace SmcStatic.Benchmarks;

/// <summary>What a run of the generator took.</summary>
/// <param name="LastLine">The last line it wrote.</param>
/// <param name="Wall">How long it took.</param>
/// <param name="Processor">How much processor time, its own and the system's for it.</param>
/// <param name="PeakMemory">The most memory it had at once, in bytes.</param>
public sealed record MeasuredRun(string LastLine, TimeSpan Wall, TimeSpan Processor, long PeakMemory)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the generator as a process of its own, on two cores where the system can say so.</summary>
    public static MeasuredRun Of(params string[] arguments)
    {
        var generator = typeof(Build).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [generator, .. arguments]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            process.ProcessorAffinity = 0b11;
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, memory) = (TimeSpan.Zero, 0L);
        // What a process used can be asked only while it runs.
        while (!process.WaitForExit(Glance))
        {
            process.Refresh();
            try
            {
                (processor, memory) = (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }
        process.WaitForExit();
        var lines = output.GetAwaiter().GetResult().TrimEnd('\n').Split('\n');
        if (process.ExitCode != Program.Fine)
            throw new InvalidOperationException(string.Join('\n', lines));
        return new MeasuredRun(lines[^1], watch.Elapsed, processor, memory);
    }
}
