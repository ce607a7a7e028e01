/** What running the product in earnest takes: what it refuses to start with, figures, probes, logs and an orderly end. */
package id.pln.cc123.engine.operations;
