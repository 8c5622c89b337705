using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace SmcStatic.Serving;

/// <summary>The browsers that wait to be told of a new site, by server-sent events.</summary>
internal sealed class Changes
{
    private readonly Lock step = new();
    private readonly List<Channel<bool>> waiting = [];

    /// <summary>Tells every browser.</summary>
    public void Tell()
    {
        lock (step)
        {
            foreach (var channel in waiting)
                channel.Writer.TryWrite(true);
        }
    }

    /// <summary>Keeps a browser's request open, and tells it of each change until it leaves.</summary>
    public async Task Follow(HttpContext context)
    {
        var channel = Channel.CreateUnbounded<bool>();
        lock (step)
            waiting.Add(channel);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync(": waiting\n\n", context.RequestAborted);
            await foreach (var _ in channel.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync("data: changed\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has gone to another page.
        }
        finally
        {
            lock (step)
                waiting.Remove(channel);
        }
    }
}
