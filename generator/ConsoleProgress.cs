using Spectre.Console;

namespace SmcStatic;

/// <summary>A build's progress on an interactive terminal, once the work has lasted long enough to be waited for.</summary>
internal sealed class ConsoleProgress : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ManualResetEventSlim ended = new();
    private readonly Thread thread;
    private BoxedProgress now = new(new BuildProgress("Reading"));

    private ConsoleProgress()
    {
        thread = new Thread(Watch) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Shows progress if these words go to a terminal that someone watches; otherwise none.</summary>
    public static ConsoleProgress? Show(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && !Console.IsErrorRedirected ? new ConsoleProgress() : null;

    public void Report(BuildProgress value) => now = new BoxedProgress(value);

    public void Dispose()
    {
        ended.Set();
        thread.Join();
        ended.Dispose();
    }

    private void Watch()
    {
        if (!ended.Wait(Patience))
            Draw();
    }

    // Apart from Watch, so that the console library is loaded only when there is something to draw.
    private void Draw() => AnsiConsole.Progress().AutoClear(true).HideCompleted(true).Start(context =>
    {
        var task = context.AddTask("");
        do
        {
            var (stage, done, all) = now.Value;
            task.Description = Markup.Escape(stage);
            task.IsIndeterminate = all == 0;
            task.MaxValue = Math.Max(all, 1);
            task.Value = done;
        }
        while (!ended.Wait(Pause));
    });

    // Boxed, so that it is read and written in one step from any thread.
    private sealed record BoxedProgress(BuildProgress Value);
}
