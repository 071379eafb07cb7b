import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A real Neo4j with Bolt on one loopback port: java -cp 'lib/*' Neo4jServer.java --data DIR --port N [--keep-plans]
 * Plans are kept by servers whose facts come and go within seconds: they would be made anew at every turn.
 * The password of the user neo4j comes in the environment. Prints one line when it answers; stops when its input ends
 * (so it never outlives whoever started it) or at SIGTERM.
 */
public class Neo4jServer {
    public static void main(String[] words) {
        try {
            serve(words);
        } catch (Exception error) {
            // Threads of Bolt would keep a server alive of which nobody knows that it did not start.
            error.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(String[] words) throws Exception {
        Path data = Path.of(valueOf("--data", words));
        int port = Integer.parseInt(valueOf("--port", words));
        boolean keepPlans = List.of(words).contains("--keep-plans");
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(data)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.auth_lock_time, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofSeconds(keepPlans ? 3600 : 10))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        // Altered, the password could not be the one it is already: what a server started again on its data is given.
        server.database("system").executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED",
                Map.of("password", System.getenv("NEO4J_PASSWORD")));
        System.out.println("ready on " + port);
        while (System.in.read() >= 0) {
            // Nothing is said to it: only the end counts.
        }
        System.exit(0);
    }

    private static String valueOf(String name, String[] words) {
        for (int i = 0; i + 1 < words.length; i++) if (words[i].equals(name)) return words[i + 1];
        throw new IllegalArgumentException(name + " is missing");
    }
}
