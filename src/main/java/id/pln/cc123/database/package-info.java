/** How the product is connected to a database that several nodes share: how long anybody waits for it, and who starts first. */
package id.pln.cc123.database;
