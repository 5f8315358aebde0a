package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.sql.SQLException;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The engines that the store's contract suite runs on can be had in this runtime. */
class EnginesTest {

    @Test
    void secondDialectAnswersAQuery() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:engines");
        try (var connection = h2.getConnection(); var rows = connection.createStatement().executeQuery("values 1 + 1")) {
            rows.next();
            assertEquals(2, rows.getInt(1));
        }
    }

    @Test
    void embeddedEngineLiesInItsOwnBundle() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(EnginesTest.class).getBundleContext();
        for (var bundle : context.getBundles()) {
            if ("org.clientele.store.derby".equals(bundle.getSymbolicName())) {
                assertNotNull(bundle.loadClass("org.apache.derby.jdbc.EmbeddedDriver"));
                return;
            }
        }
        throw new AssertionError("org.clientele.store.derby is not in the runtime");
    }
}
