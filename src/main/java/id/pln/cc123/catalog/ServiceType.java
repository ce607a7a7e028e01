package id.pln.cc123.catalog;

/**
 * A row of the catalogue.
 *
 * @param number within its group
 */
public record ServiceType(String serviceFamily, String serviceGroup, int number, String serviceType) {}
