package org.clientele.store.derby.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * The embedded engine as a factory of data sources. Properties are {@code databaseName}, {@code createDatabase},
 * {@code shutdownDatabase}, {@code user} and {@code password}.
 */
@Component(service = DataSourceFactory.class, property = {
        DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
        DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=Derby" })
public final class DerbyDriver implements DataSourceFactory {

    @Override
    public DataSource createDataSource(Properties properties) throws SQLException {
        BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key);
            switch (key) {
            case JDBC_DATABASE_NAME -> source.setDatabaseName(value);
            case "createDatabase" -> source.setCreateDatabase(value); //$NON-NLS-1$
            case "shutdownDatabase" -> source.setShutdownDatabase(value); //$NON-NLS-1$
            case "connectionAttributes" -> source.setConnectionAttributes(value); //$NON-NLS-1$
            case JDBC_USER -> source.setUser(value);
            case JDBC_PASSWORD -> source.setPassword(value);
            default -> throw new SQLException("Unknown property " + key); //$NON-NLS-1$
            }
        }
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        throw new SQLException("The engine is used without a pool of its own"); //$NON-NLS-1$
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        throw new SQLException("The engine is used without distributed transactions"); //$NON-NLS-1$
    }

    @Override
    public Driver createDriver(Properties properties) {
        return new EmbeddedDriver();
    }
}
