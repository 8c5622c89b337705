using System.Net;
using System.Net.Sockets;
using SmcStatic.Hosting;

namespace SmcStatic.Tests.Verifying;

/// <summary>A server that serves a folder as the manifest wants it, but for what a test alters in its answers.</summary>
internal sealed class AlteredServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly Action<HttpListenerRequest, Answer> alter;
    private readonly Task loop;

    public AlteredServer(string folder, Action<HttpListenerRequest, Answer> alter)
    {
        (this.folder, this.alter) = (folder, alter);
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        loop = Task.Run(Serve);
    }

    public string Address { get; }

    public void Dispose()
    {
        listener.Stop();
        loop.Wait();
        ((IDisposable)listener).Dispose();
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                Send(await listener.GetContextAsync());
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
            {
                // The test is over, or has hung up.
            }
        }
    }

    private void Send(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath[1..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        var found = File.Exists(Path.Combine(folder, path));
        var answer = new Answer { Status = found ? 200 : 404, Bytes = File.ReadAllBytes(Path.Combine(folder, found ? path : "404.html")) };
        foreach (var (name, value) in HeaderRule.HeadersOf(found ? path : "404.html"))
            answer.Headers[name] = value;
        alter(context.Request, answer);
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        context.Response.Close(answer.Bytes, willBlock: true);
    }

    internal sealed class Answer
    {
        public int Status { get; set; }

        public Dictionary<string, string> Headers { get; } = [];

        public byte[] Bytes { get; set; } = [];
    }
}
