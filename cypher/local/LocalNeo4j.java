import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j Community on one home directory and one loopback port: {@code LocalNeo4j HOME PORT SETTINGS}.
 *
 * <p>Standard input is the tie to the parent: when it closes, however the parent ended, the database shuts down cleanly.
 * Exit codes: 75 the home is held by another process, 76 the port is taken, 1 Neo4j did not start.
 */
public final class LocalNeo4j {
    private static final int HOME_HELD = 75;
    private static final int PORT_TAKEN = 76;
    private static final int SHUTDOWN_SECONDS = 20;

    /** Held until the process ends; the kernel frees it however that happens. */
    private static FileLock homeLock;

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        CompletableFuture<DatabaseManagementService> database = new CompletableFuture<>();

        stopWithParent();
        if (!lock(home)) {
            System.exit(HOME_HELD);
        }
        if (!isFree(port)) {
            System.exit(PORT_TAKEN);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(home, database)));
        try {
            SocketAddress address = new SocketAddress("127.0.0.1", port);
            database.complete(new DatabaseManagementServiceBuilder(home)
                    .loadPropertiesFromFile(Path.of(args[2]))
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, address)
                    .setConfig(BoltConnector.advertised_address, address)
                    .build());
        } catch (Throwable error) {
            database.completeExceptionally(error);
            error.printStackTrace();
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private static void stopWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // The parent writes nothing; only the end of the stream means something.
                }
            } catch (IOException broken) {
                // A broken pipe says the same as a closed one.
            }
            System.exit(0);
        }, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Neo4j's own store lock would refuse a second process too, but later and without saying who holds it. */
    private static boolean lock(Path home) throws IOException {
        RandomAccessFile file = new RandomAccessFile(home.resolve("jvm.lock").toFile(), "rw");
        homeLock = file.getChannel().tryLock();
        if (homeLock == null) {
            return false;
        }
        file.setLength(0);
        file.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void shutDown(Path home, CompletableFuture<DatabaseManagementService> database) {
        Thread limit = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(SHUTDOWN_SECONDS);
            } catch (InterruptedException ignored) {
                return;
            }
            // Recovery at the next start is safe; a process that stays for ever is not.
            Runtime.getRuntime().halt(1);
        }, "shutdown-limit");
        limit.setDaemon(true);
        limit.start();
        try {
            // First, so that nobody joins a database on its way down.
            Files.deleteIfExists(home.resolve("running.json"));
            database.get(SHUTDOWN_SECONDS, TimeUnit.SECONDS).shutdown();
            limit.interrupt();
        } catch (Exception failed) {
            failed.printStackTrace();
        }
    }
}
