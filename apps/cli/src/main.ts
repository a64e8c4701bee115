/** Entry point of the command line. */
console.log("waybill");
