using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SmcStatic.Tests.Serving;

/// <summary>nginx with the generated configuration in a folder of its own, on a free port of this machine; it ends with the test.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly Process process;

    private Nginx(Process process, int port) => (this.process, Address) = (process, $"http://127.0.0.1:{port}");

    /// <summary>Where it shows the site.</summary>
    public string Address { get; }

    /// <summary>Begins to show a site.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="folder">A folder for all that it writes, in which the generated configuration stands.</param>
    public static async Task<Nginx> Start(string site, string folder)
    {
        // Between the choice of a free port and its use another program may take it.
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), Configuration(site, folder, port));
            var process = Process.Start(new ProcessStartInfo(Program(), ["-p", folder, "-e", Path.Combine(folder, "error.log"), "-c", Path.Combine(folder, "nginx.conf")]) { RedirectStandardError = true })!;
            if (await Answers(process, port))
                return new Nginx(process, port);
            var words = await process.StandardError.ReadToEndAsync();
            process.Dispose();
            if (attempt == 3)
                throw new InvalidOperationException($"nginx does not start: {words}");
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> Answers(Process process, int port)
    {
        while (!process.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }
        return false;
    }

    // The least that stands around what is generated: no path of the system, and no second user, who could not read the folder.
    private static string Configuration(string site, string folder, int port) => $$"""
        daemon off;
        master_process off;
        pid "{{folder}}/nginx.pid";
        events { }
        http {
            access_log off;
            client_body_temp_path "{{folder}}/body";
            proxy_temp_path "{{folder}}/proxy";
            fastcgi_temp_path "{{folder}}/fastcgi";
            uwsgi_temp_path "{{folder}}/uwsgi";
            scgi_temp_path "{{folder}}/scgi";
            include "{{folder}}/nginx-http.conf";
            server {
                listen 127.0.0.1:{{port}};
                root "{{site}}";
                include "{{folder}}/nginx-server.conf";
            }
        }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Program() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Append("/usr/local/sbin").Select(f => Path.Combine(f, "nginx")).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("There is no nginx here: test.sh installs it.");
}
