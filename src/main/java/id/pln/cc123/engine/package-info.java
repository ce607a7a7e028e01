/**
 * How Camunda is set up: settings and costs, who may do what, what a form takes and shows, what may be deployed, and how
 * decision tables are asked. No other module uses it.
 */
package id.pln.cc123.engine;
