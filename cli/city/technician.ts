/** Who stands in a person's history where the command line changed the record: nobody of the city did. */
export const technician = 'ky-thuat-vien'
