package org.clientele.store;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** H2's data sources by URL. */
final class H2Driver implements DataSourceFactory {

    @Override
    public DataSource createDataSource(Properties properties) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(properties.getProperty(JDBC_URL));
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        throw new SQLException("not used");
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        throw new SQLException("not used");
    }

    @Override
    public Driver createDriver(Properties properties) throws SQLException {
        throw new SQLException("not used");
    }
}
